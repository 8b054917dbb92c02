import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: ['ERR_CERT_KNOWN_INTERCEPTION_BLOCKED'],
  firefox: { MOZILLA_PKIX_ERROR_MITM_DETECTED: 0x805a3ff1 },
} satisfies FailureNames;

export const guide = {
  meaning: 'Somebody or something seems to sit between your browser and the site and to open what is sent.',
  inOtherWords:
    'Your letters arrive opened and closed again with another seal. It may be the office’s mail room doing its job, or somebody who has no business with them.',
  definition:
    'Firefox reports MITM_DETECTED when the unknown issuer is the same one that it met on a test connection of its own. Chromium blocks keys that are known to be used for interception by somebody other than the device’s owner. Both point to a party in the middle that ends the TLS connection itself.',
  misunderstanding: {
    myth: 'The site has been hacked.',
    truth:
      'Most likely the site has nothing to do with it. Its own certificate hasn’t even reached your browser, as far as can be told.',
  },
  related: [
    'failures/certificate-untrusted',
    'failures/certificate-pin-mismatch',
    'failures/certificate-self-signed',
    'failures/secure-connection-downgraded',
  ],
  questions: [
    {
      question: 'Is my antivirus spying on me?',
      answer:
        'It reads secure pages to look for harmful content, and for that it must open the connection. Whether that is worth it is a matter of taste; most of them let you switch it off.',
    },
    {
      question: 'Why only Firefox?',
      answer:
        'Firefox may use its own list of trusted authorities. A program that adds its certificate only to the system’s list can then fail in Firefox alone.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Connection intercepted',
  sign: '🕵️',
  headline: 'Something seems to open the connection between your browser and {site}',
  short: 'Probably opened on the way',
  plain:
    'Your browser saw a certificate, a proof of identity, that seems to come from a program or a network that opens secure connections. So it is probably not talking to {site} directly. An antivirus or a company filter is a common reason, but it may also be spying.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'network-admin'],
  causes: [
    'An antivirus or a parental filter on this device checks secure connections, and is not set up properly.',
    'Your company or school inspects traffic, and its certificate isn’t installed in this browser.',
    'Harmful software on the device reads along.',
    'A network or a state makes people install a certificate to watch their traffic.',
  ],
  steps: {
    visitor: [
      'Look at the certificate’s issuer on the error page: a product’s name there tells who it is.',
      'If it is your antivirus, update or reinstall it; its settings may offer to stop scanning https.',
      'On a work or school device, ask the help desk; don’t go on by yourself.',
      'If you don’t know the name, scan the device for harmful software, and type no passwords until it is clean.',
    ],
    owner: [
      'Your site can’t see or prevent this; it happens before the visitor’s browser reaches it.',
      'If you run the inspecting proxy, distribute its root certificate by policy, to Firefox as well.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/security/nss/lib/mozpkix/include/pkix/pkixnss.h',
    'https://support.mozilla.org/en-US/kb/error-codes-secure-websites',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/cert/cert_verify_proc.cc',
  ],
} satisfies Entry;
