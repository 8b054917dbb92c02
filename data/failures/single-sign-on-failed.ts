import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_MISSING_AUTH_CREDENTIALS',
    'ERR_MISCONFIGURED_AUTH_ENVIRONMENT',
    'ERR_UNEXPECTED_SECURITY_LIBRARY_STATUS',
    'ERR_UNDOCUMENTED_SECURITY_LIBRARY_STATUS',
  ],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your device should have signed you in by itself, and could not.',
  inOtherWords:
    'Your staff card opens every door at work. Today it has run out, or the reader can’t reach the office that checks it.',
  definition:
    'Integrated authentication (Negotiate with Kerberos, or NTLM) failed within the operating system’s library, SSPI or GSSAPI. There was no ticket, no key distribution centre could be reached, the service name is unknown, or the library returned a status that Chromium did not expect. The user name and password of the site play no part.',
  misunderstanding: {
    myth: 'The website has forgotten my account.',
    truth: 'Most likely it’s your sign-in to the company’s network that is missing or has run out.',
  },
  related: ['failures/sign-in-failed', 'failures/sign-in-method-refused', 'failures/proxy-sign-in-failed'],
  questions: [
    {
      question: 'What helps against ERR_MISSING_AUTH_CREDENTIALS?',
      answer:
        'Lock the screen and unlock it with your password while you are in the company’s network. That fetches a new ticket on Windows; on macOS and Linux, kinit does.',
    },
    {
      question: 'Why does it work in the office but not at home?',
      answer: 'The tickets come from a server inside the company. At home you need the VPN first.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Automatic sign-in failed',
  sign: '🎛️',
  headline: 'Your device could not sign you in by itself',
  short: 'Automatic sign-in failed',
  plain:
    'In many companies, your computer vouches for you, so that you need no password for each site. When {site}, or a proxy in between, asked for that, your computer had no valid proof or could not get one.',
  party: 'unknown',
  place: 'you',
  turn: ['you', 'network-admin'],
  causes: [
    'You are not in the company’s network or its VPN.',
    'Your sign-in to the network has run out, or your password was changed.',
    'The clock of this device is off by more than a few minutes.',
    'The service is not set up correctly in the directory, for example its SPN is missing.',
  ],
  steps: {
    visitor: [
      'Connect to the company’s network or VPN, then lock and unlock the screen.',
      'Check date and time, then restart the device.',
      'If it stays, give the exact name of this failure to the help desk.',
    ],
    owner: [
      'Look for the service ticket with klist, and for a missing or double SPN with setspn -Q.',
      'Check the policies AuthServerAllowlist and AuthNegotiateDelegateAllowlist for this host.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://chromeenterprise.google/policies/#AuthServerAllowlist',
    'https://www.rfc-editor.org/rfc/rfc4559.html#section-4',
  ],
} satisfies Entry;
