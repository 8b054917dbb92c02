import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'connection',
  chrome: [],
  firefox: { NS_ERROR_DOM_TIMEOUT_ERR: 0x80530017 },
} satisfies FailureNames;

export const guide = {
  meaning: 'The page itself had set a time limit for this request, and it ran out.',
  inOtherWords:
    'You tell the waiter that you have half an hour for lunch. When the half hour is over, you leave, whether the soup was on its way or not.',
  definition:
    'An XMLHttpRequest whose timeout property is set ends when that many milliseconds have passed without completion. Firefox’s name for that is NS_ERROR_DOM_TIMEOUT_ERR, while Chromium shows such a request as aborted. The network and the server may both be working.',
  misunderstanding: {
    myth: 'The browser’s own time limit was reached.',
    truth: 'It was a limit that the page’s script chose. The browser alone would have waited longer.',
  },
  related: ['failures/connection-timed-out', 'failures/cancelled', 'statuses/504', 'statuses/408'],
  questions: [
    {
      question: 'Can I make a page wait longer?',
      answer: 'No, the limit is written in the site’s code. You can only try again when the network is faster.',
    },
    {
      question: 'Is the request really stopped on the server as well?',
      answer: 'Not for sure. The server may still finish the work, so look before you order or send something twice.',
    },
  ],
} satisfies Guide;

export default {
  title: 'The page stopped waiting',
  sign: '⏰',
  headline: 'The page gave up waiting for an answer from {site}',
  short: 'The page stopped waiting',
  plain:
    'A program in the page asked {site} for something, and had set itself a time limit. The limit passed before the whole answer was there, so the page stopped the request. Why it took so long, we can’t tell.',
  party: 'unknown',
  place: 'unknown',
  turn: ['wait', 'you', 'site-owner'],
  causes: [
    'The site needed longer than the page was willing to wait.',
    'Your connection is slow, or was interrupted.',
    'The time limit in the page’s script is too short for large answers.',
  ],
  steps: {
    visitor: [
      'Try the same action once more when the connection is good.',
      'If it always stops after the same few seconds, report that number to the site.',
    ],
    owner: [
      'Look for xhr.timeout in your scripts and in the libraries you use, and compare it with real response times.',
      'Show a message and a button to retry instead of failing without a word.',
      'Make long jobs asynchronous: answer 202 at once, and let the page ask for the result.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://developer.mozilla.org/en-US/docs/Web/API/XMLHttpRequest/timeout',
  ],
} satisfies Entry;
