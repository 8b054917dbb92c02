import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_INVALID_SIGNED_EXCHANGE', 'ERR_INVALID_WEB_BUNDLE'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The page came in a sealed package from somewhere else, and the package was not in order.',
  inOtherWords:
    'A friend brings you a sealed envelope from the town hall. The seal is broken or out of date, so you’d rather fetch the paper there yourself.',
  definition:
    'A signed exchange (SXG) lets one server deliver a page in another’s name, with a signature and an end date; a web bundle packs several resources into one file. The signature, the certificate, the dates or the format did not pass Chromium’s checks, and no fallback could be used.',
  misunderstanding: {
    myth: 'Somebody has tampered with the page.',
    truth: 'That is possible, but the package may just as well be out of date, or made with a wrong setting.',
  },
  related: ['failures/integrity-mismatch', 'failures/insecure-response'],
  questions: [
    {
      question: 'Where do signed exchanges come from?',
      answer:
        'Above all from search results that load in advance, and from delivery networks that make them by themselves.',
    },
    {
      question: 'How do I test a signed exchange?',
      answer: 'The Network panel of Chrome’s developer tools shows its signature, its dates and what is wrong.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Sealed package not valid',
  sign: '🧧',
  headline: 'A sealed package with this page from {site} was not valid',
  short: 'A package that is not valid',
  plain:
    'Pages can travel in a package with a seal, so that others may hand them on. The package that came when {site} was asked did not pass your browser’s checks, so the page was not shown.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'wait'],
  causes: [
    'The signature has run out, or the clock of this device is wrong.',
    'The certificate is not one that may sign such packages.',
    'The package was damaged or put together wrongly.',
    'A cache gave out a package that is too old.',
  ],
  steps: {
    visitor: [
      'Type the address of the page itself, instead of following the link.',
      'Check the date and time of your device.',
    ],
    owner: [
      'Look at the exchange with the tool dump-signedexchange, and check dates, certificate and validity URL.',
      'Turn automatic signed exchanges off at your delivery network as a test.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://wicg.github.io/webpackage/draft-yasskin-http-origin-signed-responses.html',
    'https://github.com/WICG/webpackage',
  ],
} satisfies Entry;
