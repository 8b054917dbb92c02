import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_SELF_SIGNED_LOCAL_NETWORK'],
  firefox: { MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT: 0x805a3ff2 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Whoever answered vouches only for themselves, and nobody else does.',
  inOtherWords:
    'Somebody hands you an ID card that they have drawn and signed themselves. It may even be true, but you have only their word.',
  definition:
    'The certificate’s issuer is its own subject, and it is not in the trust store. It still encrypts, but doesn’t authenticate. Chromium mostly reports ERR_CERT_AUTHORITY_INVALID for such certificates, and has a name of its own for local network addresses.',
  misunderstanding: {
    myth: 'A self-signed certificate doesn’t encrypt.',
    truth: 'It does. What is missing is proof of who holds the other end of the encryption.',
  },
  related: [
    'failures/certificate-untrusted',
    'failures/certificate-intercepted',
    'failures/certificate-wrong-name',
    'failures/certificate-no-exception',
    'failures/certificate-wrong-purpose',
  ],
  questions: [
    {
      question: 'Why does my router show this warning?',
      answer:
        'No public authority issues certificates for addresses such as 192.168.1.1, so the router makes its own. On your own network, with a device you know, that is to be expected.',
    },
    {
      question: 'Can I make the warning go away for good?',
      answer:
        'Yes, if it’s your device: install a real certificate, or add the device’s own authority to your computer. Switching off certificate checks is no solution.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Self-signed certificate',
  sign: '✍️',
  headline: 'Your browser can’t be sure who answers for {site}',
  short: 'Vouched for by nobody else',
  plain:
    'A site proves who it is with a certificate, its proof of identity. The one shown for {site} was signed by its own maker, so nobody else vouches for it. That is usual for routers, printers and test servers, but anybody in between could make one, too.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'network-admin'],
  causes: [
    'It’s a device in your home or office, such as a router, a printer or network storage.',
    'It’s a test or development server.',
    'The server was set up with https, but its real certificate was not installed.',
    'A Wi-Fi sign-in page, a filter or an attacker answered instead of the site.',
  ],
  steps: {
    visitor: [
      'For a public site, such as a bank or a shop, stop here.',
      'For a device of your own on your own network, compare the certificate’s fingerprint with the one the device shows, and decide then.',
      'Sign in to the Wi-Fi first, if it is a public one.',
    ],
    owner: [
      'Get a certificate from a public authority over ACME; it costs nothing with Let’s Encrypt and others.',
      'For inside names, run a small CA of your own and put its root on the devices; for development, mkcert does that.',
      'Replace the default certificate that came with the server or the appliance.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-3.2',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
  ],
} satisfies Entry;
