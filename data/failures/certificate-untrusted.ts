import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_AUTHORITY_INVALID'],
  firefox: {
    SEC_ERROR_UNKNOWN_ISSUER: 0x805a1ff3,
    SEC_ERROR_UNKNOWN_CERT: 0x805a1f8d,
    SEC_ERROR_UNKNOWN_SIGNER: 0x805a1f8c,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'Nobody whom your browser trusts vouches for the site that answered.',
  inOtherWords:
    'A stranger says he is from the gas company and shows a letter of recommendation. It is signed by somebody you have never heard of.',
  definition:
    'No chain could be built from the certificate that was shown to a root certificate in the browser’s or the system’s store. Either the issuer is unknown, or a link in the chain is missing. Whether the site or an interceptor showed the certificate can’t be told from that.',
  misunderstanding: {
    myth: 'The padlock warning means that the site has a virus.',
    truth: 'It says nothing about the contents. It says that the identity of the other end is not proved.',
  },
  related: [
    'failures/certificate-self-signed',
    'failures/certificate-intercepted',
    'failures/certificate-distrusted',
    'failures/certificate-wrong-name',
    'failures/certificate-wrong-purpose',
    'failures/certificate-broken',
    'failures/certificate-expired',
    'failures/certificate-name-not-allowed',
    'failures/certificate-not-yet-valid',
    'families/certificate',
  ],
  questions: [
    {
      question: 'Why does it work on my computer but not on my phone?',
      answer:
        'The server may not send the intermediate certificate. Some browsers fetch or remember it by themselves, others don’t.',
    },
    {
      question: 'What is the difference to self-signed?',
      answer:
        'A self-signed certificate vouches for itself. Here somebody else signed it, but one whom your browser doesn’t know.',
    },
    {
      question: 'Is it safe to click on ‘proceed’?',
      answer: 'Only for a device of your own that you know to do this. Anywhere else, somebody could be reading along.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Certificate not trusted',
  sign: '🛂',
  headline: 'Your browser can’t be sure that it is talking to {site}',
  short: 'The certificate is not trusted',
  plain:
    'A certificate is a site’s proof of identity, vouched for by somebody your browser trusts. Nobody it trusts vouches for the one shown here, so it can’t be sure who is at the other end. That may be {site} itself, or something in between.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin', 'you'],
  causes: [
    'The site does not send an intermediate certificate, the link between its own and a trusted one.',
    'The site made its certificate itself (self-signed), as many home devices and test sites do.',
    'A company proxy or an antivirus opens the traffic and shows a certificate of its own.',
    'A hotel or café Wi-Fi wants you to sign in to it first.',
    'Somebody on the network is trying to read along.',
  ],
  steps: {
    visitor: [
      'Do not go past the warning, unless this is a device of your own that you know to show it.',
      'On public Wi-Fi, open its sign-in page first, then come back.',
      'Compare with another network: if the warning is gone there, the first network probably steps in between.',
      'On a work device, ask your help desk before anything else.',
    ],
    owner: [
      'Send the whole chain, intermediates included, and check it with ‘openssl s_client -showcerts’.',
      'Use a certificate from a publicly trusted authority such as Let’s Encrypt; inside a company, put your own root certificate on the devices.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/util/SECerrs.h',
    'https://www.rfc-editor.org/rfc/rfc5280.html#section-6',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
  ],
} satisfies Entry;
