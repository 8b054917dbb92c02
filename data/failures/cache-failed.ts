import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_CACHE_READ_FAILURE', 'ERR_CACHE_WRITE_FAILURE', 'ERR_CACHE_OPERATION_NOT_SUPPORTED'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser’s own store of copies could not be read or written.',
  inOtherWords: 'The drawer with your copies is stuck. What lies in it may be fine, yet you get neither in nor out.',
  definition:
    'Chromium’s disk cache failed to read or write an entry, or was asked for something that the entry does not allow. Mostly the browser gets by without the cache and no one notices. The error shows when a load depended on the entry, such as one that was already being read.',
  misunderstanding: {
    myth: 'The site has sent a broken file.',
    truth: 'The trouble is on your own disk, in the copy and not in the original.',
  },
  related: [
    'failures/not-in-cache',
    'failures/decoding-failed',
    'failures/file-unusable',
    'failures/part-not-available',
    'failures/service-worker-failed',
    'families/browser',
  ],
  questions: [
    {
      question: 'How do I repair ERR_CACHE_READ_FAILURE?',
      answer:
        'Clear the stored images and files in the browser’s settings, then restart it. Passwords and bookmarks are kept.',
    },
    {
      question: 'Do I lose anything when I clear the cache?',
      answer: 'No. Pages load a little more slowly the next time, since they are fetched afresh.',
    },
  ],
} satisfies Guide;

export default {
  title: 'The store of copies failed',
  sign: '💽',
  headline: 'Your browser could not use its stored copies',
  short: 'Stored copies can’t be used',
  plain:
    'To be faster, your browser keeps copies of what it has loaded on your device. It could not read or write such a copy for {site}. The site itself may be working well.',
  party: 'browser',
  place: 'browser',
  turn: ['you'],
  causes: [
    'The disk is full or has errors.',
    'A cleaning tool or an antivirus removes or locks the files while the browser runs.',
    'The browser was ended by force, and left damaged entries behind.',
    'Two programs use the same profile at once.',
  ],
  steps: {
    visitor: [
      'Reload the page; a fresh copy is often made.',
      'Clear the browser’s cached images and files.',
      'See whether the disk has free space, and keep cleaning tools away from the browser’s folder.',
    ],
    owner: [
      'Your server needs no change.',
      'If only media files are affected, check that Range requests are answered consistently.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://source.chromium.org/chromium/chromium/src/+/main:net/http/http_cache_transaction.cc',
  ],
} satisfies Entry;
