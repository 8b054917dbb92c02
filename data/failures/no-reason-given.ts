import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: [
    'ERR_FAILED',
    'ERR_UNEXPECTED',
    'ERR_INVALID_ARGUMENT',
    'ERR_NOT_IMPLEMENTED',
    'ERR_METHOD_NOT_SUPPORTED',
    'ERR_TRUST_TOKEN_OPERATION_FAILED',
  ],
  firefox: {
    NS_BINDING_FAILED: 0x804b0001,
    NS_ERROR_FAILURE: 0x80004005,
    NS_ERROR_UNEXPECTED: 0x8000ffff,
    NS_ERROR_NOT_AVAILABLE: 0x80040111,
    NS_ERROR_DOM_NETWORK_ERR: 0x80530013,
  },
} satisfies FailureNames;

export const guide = {
  meaning: 'It did not work, and your browser gives no reason that would tell more.',
  inOtherWords:
    'You ask why the train isn’t coming, and the loudspeaker only says that it isn’t. You’ll have to look around for the cause yourself.',
  definition:
    'These are collective names, used where no closer one exists or where the closer one is held back. ERR_FAILED stands, among other things, for answers that a page may not read (CORS), for refused WebSocket handshakes, for loads that an extension or a service worker ended, and for internal faults. They prove nothing about the site.',
  misunderstanding: {
    myth: 'Failed means that the site is down.',
    truth: 'It may be. It may just as well have answered in the best of health.',
  },
  related: [
    'failures/cors-refused',
    'failures/websocket-refused',
    'failures/service-worker-failed',
    'failures/cancelled',
    'classes/network',
    'failures/crashed',
    'failures/too-many-attempts',
    'families/browser',
  ],
  questions: [
    {
      question: 'What does net::ERR_FAILED mean?',
      answer:
        'Only that a request did not succeed. Open the developer tools with F12 and read the console, which often has the reason in plain text.',
    },
    {
      question: 'How do I narrow it down?',
      answer:
        'Try a private window without extensions, then another browser, then another network. What makes it go away tells you where the cause lies.',
    },
  ],
} satisfies Guide;

export default {
  title: 'No reason given',
  sign: '🤷',
  headline: 'The request to {site} failed, and the browser does not say why',
  short: 'Failed for no stated reason',
  plain:
    'Browsers have a name for most things that go wrong. Here yours used one that only says ‘failed’. We can’t tell from it whether {site}, something on the way, the page or the browser itself is the cause.',
  party: 'unknown',
  place: 'unknown',
  turn: ['you', 'site-owner', 'wait'],
  causes: [
    'The page asked another site for something and may not read the answer.',
    'An extension or a security program stepped in.',
    'The page asked for something that the browser can’t do.',
    'A program that the site keeps in your browser failed.',
    'Something went wrong inside the browser.',
  ],
  steps: {
    visitor: [
      'Reload the page, then restart the browser.',
      'Try a private window, in which most extensions are off.',
      'If a single page is affected, report it to its makers with the time it happened.',
    ],
    owner: [
      'Read the console and the network panel, where the reason is given to you but not to scripts.',
      'Record a NetLog (chrome://net-export) to see the steps before the failure.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://fetch.spec.whatwg.org/#concept-network-error',
  ],
} satisfies Entry;
