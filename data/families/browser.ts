import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'Your browser ended this load for a reason of its own, and this name doesn’t say more exactly which.',
  inOtherWords:
    'A cook stops in the middle of a dish. The pan may be too small, a spoon lost, the gas out, or the guest gone home. The recipe and the shop have nothing to do with it, as far as one can see.',
  definition:
    'A kind, not a single failure: the browser’s name for it speaks of memory, the cache, files, resources, an upload, an abort, a crash or something internal, and has no page of its own here. Chromium keeps the numbers from 400 to 499 for its cache and a few from 900 up for blobs; system errors have the numbers below 100. The site may have sent all it should, or may never have been asked.',
  misunderstanding: {
    myth: 'I must install the browser anew.',
    truth:
      'That is rarely needed. A reload, a restart, or some free space on the disk settles most troubles of this kind.',
  },
  related: [
    'failures/cache-failed',
    'failures/out-of-memory',
    'failures/file-unusable',
    'failures/crashed',
    'failures/cancelled',
    'failures/no-reason-given',
    'classes/network',
  ],
  questions: [
    {
      question: 'Where do I report an error of the browser itself?',
      answer:
        'Chrome has ‘Report an issue’ in its Help menu, and Firefox has bugzilla.mozilla.org. Add the name of the error, the version, and what you did before.',
    },
    {
      question: 'Will a new profile help?',
      answer:
        'For a test, yes. If the page loads in a new profile, then an extension, a setting or stored data of the old one is the likely cause.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Trouble inside the browser',
  sign: '🧰',
  headline: 'Your browser itself could not go on with this request',
  short: 'The browser could not go on',
  plain:
    'To load something, a browser needs memory, files and its store of copies, and each of its parts has to do its job. One of these seems to have failed, or the load was broken off. This error’s name alone doesn’t tell us which, and nothing in it speaks of {site}.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'wait'],
  causes: [
    'The load may have been broken off, for example because you left the page.',
    'Memory or disk space may have run short on this device.',
    'A file, or the browser’s store of copies, may be damaged or locked by another program.',
    'The browser, or an extension in it, may have a bug.',
  ],
  steps: {
    visitor: [
      'Reload the page; if that changes nothing, close the browser completely and open it again.',
      'Install any update that the browser offers.',
      'Close what you don’t need, and make room if the disk is nearly full.',
      'Try without extensions, in a private window.',
    ],
    owner: [
      'Try to repeat it in a fresh profile: if it doesn’t happen there, your site is hardly the cause.',
      'If many visitors report it, look at very large pages, files and uploads, and at your service worker.',
      'Keep a log of chrome://net-export or about:logging, which a bug report needs.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
  ],
} satisfies Entry;
