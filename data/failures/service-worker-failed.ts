import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: [],
  firefox: { NS_ERROR_INTERCEPTION_FAILED: 0x804b0064 },
} satisfies FailureNames;

export const guide = {
  meaning: 'A helper that the site has placed in your browser was to answer, and failed.',
  inOtherWords:
    'A shop leaves you a box with its catalogue, so that you needn’t ask each time. Today you open it, and the page you want is torn.',
  definition:
    'A service worker handled the fetch event but gave no usable response: its promise was rejected, it threw an error, or it returned a response that may not be used for this request. Firefox ends the load with NS_ERROR_INTERCEPTION_FAILED. Whether the network was asked depends on the worker’s code.',
  misunderstanding: {
    myth: 'The site’s server is down.',
    truth: 'The answer did not have to come from there. A script in your browser stood in its place.',
  },
  related: ['failures/cache-failed', 'failures/not-in-cache', 'failures/no-reason-given'],
  questions: [
    {
      question: 'What is a service worker?',
      answer:
        'A script that a site installs in your browser. It can answer requests from stored copies, so that the site works offline.',
    },
    {
      question: 'How do I remove one?',
      answer:
        'Clear the site’s data in the browser’s settings. In Firefox, about:serviceworkers lists them with a button to unregister.',
    },
  ],
} satisfies Guide;

export default {
  title: 'The site’s helper failed',
  sign: '🛠️',
  headline: 'A helper that {site} keeps in your browser failed to answer',
  short: 'The site’s helper failed',
  plain:
    'Some sites leave a small program in your browser that answers for them, so that they load faster or work offline. This time it gave no usable answer. The site’s server may be in good health.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'The program tried to fetch something, failed, and had no copy to fall back on.',
    'It has a mistake, or an old version of it is still at work.',
    'It gave an answer of a kind that is not allowed here, such as one that was redirected.',
    'The device is offline.',
  ],
  steps: {
    visitor: [
      'Hold Shift while you click Reload, which goes past the helper.',
      'Clear the site’s stored data if it comes back; you may have to sign in again.',
    ],
    owner: [
      'Catch rejections in respondWith(), and return a fallback or Response.error() on purpose.',
      'Don’t hand a redirected response to a navigation request.',
      'Test an update of the worker with old caches in place.',
    ],
  },
  sources: [
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.w3.org/TR/service-workers/#fetchevent-interface',
    'https://developer.mozilla.org/en-US/docs/Web/API/FetchEvent/respondWith',
  ],
} satisfies Entry;
