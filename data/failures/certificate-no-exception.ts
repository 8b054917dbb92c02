import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'certificate',
  chrome: [],
  firefox: { NS_ERROR_BAD_HSTS_CERT: 0x804b0059 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The site is to be reached safely or not at all, and safely was not possible.',
  inOtherWords:
    'You told the bank: never pay out on a copy of my card. Today your real card is scratched, so you get nothing either, but nor does a thief.',
  definition:
    'The host is known to be under HTTP Strict Transport Security (HSTS), by an earlier header or the preload list, and the certificate check failed. RFC 6797 then asks the browser to end the connection with no way for the user to continue. Firefox has a name for it that it passes to apps built on it; what exactly was wrong is told by the other certificate names.',
  misunderstanding: {
    myth: 'The browser is overcautious.',
    truth: 'It does what the site, or the domain above it, has asked for.',
  },
  related: [
    'failures/certificate-wrong-name',
    'failures/certificate-self-signed',
    'failures/certificate-pin-mismatch',
    'failures/name-needs-https',
  ],
  questions: [
    {
      question: 'Why can’t I add an exception?',
      answer: 'The site has forbidden it with HSTS. Any way around it would help an attacker just as much.',
    },
    {
      question: 'Can I delete HSTS in my browser?',
      answer:
        'It would not make the certificate valid. For a development name of your own, it’s better to put a valid certificate on the server.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No exception for this site',
  sign: '🔐',
  headline: 'The certificate shown for {site} is not valid, and no exception is allowed',
  short: 'No exception is allowed',
  plain:
    'A certificate is a site’s proof of identity, and the one shown has a fault. {site}, or the domain it belongs to, has asked browsers in advance to make no exception in such a case. So there is no button to go on, which keeps you safe from somebody who poses as the site.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'you', 'network-admin'],
  causes: [
    'The site’s certificate has run out or is made out to another name.',
    'A Wi-Fi sign-in page, a filter or an antivirus answers in place of the site.',
    'The clock of this device is wrong.',
    'Another site under the same domain asked for strictness for all its names.',
  ],
  steps: {
    visitor: [
      'Check the date and time of the device.',
      'On public Wi-Fi, open a page that begins with http:// to get to the sign-in.',
      'If the fault stays on another network too, wait for the owner to mend it.',
    ],
    owner: [
      'Repair the certificate; until then, HSTS leaves visitors no way around it.',
      'Use includeSubDomains only when every subdomain has a valid certificate.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc6797.html#section-8.4',
    'https://www.rfc-editor.org/rfc/rfc6797.html#section-12.1',
  ],
} satisfies Entry;
