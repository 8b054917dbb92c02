import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: [
    'ERR_CONTENT_DECODING_FAILED',
    'ERR_CONTENT_DECODING_INIT_FAILED',
    'ERR_ZSTD_WINDOW_SIZE_TOO_BIG',
    'ERR_UNEXPECTED_CONTENT_DICTIONARY_HEADER',
    'ERR_DICTIONARY_LOAD_FAILED',
    'ERR_ENCODING_CONVERSION_FAILED',
  ],
  firefox: { NS_ERROR_INVALID_CONTENT_ENCODING: 0x804b001b },
} satisfies FailureNames;

export const guide = {
  meaning: 'The answer came packed, and your browser could not unpack it.',
  inOtherWords:
    'A flat-pack shelf arrives, but the sheet that tells how it was folded is for another shelf. However you turn it, it won’t open up.',
  definition:
    'The body did not decode as Content-Encoding says: it is not gzip, br, zstd or deflate data, is damaged, or needs more memory than browsers allow. With shared dictionaries (dcb, dcz), the dictionary can also be the wrong one, or the stored copy of it could not be loaded.',
  misunderstanding: {
    myth: 'My internet is too slow.',
    truth: 'Speed has nothing to do with it. What arrived doesn’t match what its label says.',
  },
  related: [
    'failures/invalid-response',
    'failures/headers-unusable',
    'failures/incomplete-response',
    'failures/cache-failed',
    'statuses/415',
    'families/http',
  ],
  questions: [
    {
      question: 'How do I fix ERR_CONTENT_DECODING_FAILED?',
      answer:
        'As a visitor, reload past the stored copy, or clear the stored files of the site. As the owner, find the place that sets Content-Encoding twice or wrongly.',
    },
    {
      question: 'What is ERR_DICTIONARY_LOAD_FAILED?',
      answer:
        'The answer was packed with the help of an earlier file that Chrome has kept. That file could not be read from the disk. Restart the browser, or clear its stored files.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Can’t be unpacked',
  sign: '🗜️',
  headline: 'The answer from {site} could not be unpacked',
  short: 'Could not be unpacked',
  plain:
    'Sites pack their pages to send them faster, and your browser unpacks them. This time what came does not fit its label, is damaged, or needs something that is no longer there. The fault may be at the site, on the way or in a stored copy.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner'],
  causes: [
    'The site labels an answer as compressed that is not, or packs it twice.',
    'A proxy or an antivirus on the way unpacked the answer, but left the label on it.',
    'A damaged copy is stored in the browser or in a cache on the way.',
    'The site uses settings of compression that browsers refuse.',
  ],
  steps: {
    visitor: [
      'Reload with Ctrl+F5, or Cmd+Shift+R on a Mac, to fetch a fresh copy.',
      'Clear the stored files (the cache) of the browser if that did not help.',
      'Try another network, or go without your own VPN, to see whether something on the way spoils it.',
    ],
    owner: [
      'Compare curl -H "Accept-Encoding: gzip" with and without --compressed, at the server and through the CDN.',
      'Compress in one place only, and send Vary: Accept-Encoding.',
      'For zstd, keep the window at 8 MB or less.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.4',
    'https://www.rfc-editor.org/rfc/rfc9659.html#section-3',
  ],
} satisfies Entry;
