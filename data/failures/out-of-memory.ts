import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'browser',
  chrome: ['ERR_INSUFFICIENT_RESOURCES', 'ERR_OUT_OF_MEMORY'],
  firefox: { NS_ERROR_OUT_OF_MEMORY: 0x8007000e },
} satisfies FailureNames;

export const guide = {
  meaning: 'Your browser or your device ran short of memory or of room for more requests.',
  inOtherWords: 'Your desk is full to the edge. A new sheet comes in, and there’s no free spot to put it down.',
  definition:
    'An allocation failed, or a limit that the browser sets for itself was reached, such as the number or size of requests that one page may have under way at a time. Chromium reports the latter as ERR_INSUFFICIENT_RESOURCES. It is decided on the device, before or while the answer is handled.',
  misunderstanding: {
    myth: 'The server has too little memory.',
    truth: 'It’s about your own device, or about how many requests a page makes at once.',
  },
  related: [
    'failures/device-out-of-connections',
    'failures/too-many-lookups',
    'failures/crashed',
    'failures/file-unusable',
    'failures/restart-needed',
    'families/browser',
  ],
  questions: [
    {
      question: 'Why does a script get ERR_INSUFFICIENT_RESOURCES?',
      answer:
        'Often because it starts thousands of requests at the same time, often in a loop by mistake. Send a few at a time and wait for them.',
    },
    {
      question: 'Do I need more memory in my computer?',
      answer:
        'Not because of one page. If it happens on many pages with few tabs open, it’s worth a look at the task manager.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Out of memory or room',
  sign: '🐘',
  headline: 'Your browser had no room left for this request',
  short: 'No room for this request',
  plain:
    'Each request needs a little memory. There was none left, or one page had already started more requests than the browser puts up with. So the one to {site} was given up on your device.',
  party: 'unknown',
  place: 'browser',
  turn: ['you', 'site-owner'],
  causes: [
    'A script in the page starts far too many requests at once.',
    'Many tabs or other programs have filled the memory.',
    'The disk is full, so the system can’t put memory aside.',
    'An extension or the browser itself leaks memory.',
  ],
  steps: {
    visitor: [
      'Close tabs and programs that you don’t need, then reload.',
      'If it is always the same page, tell its makers.',
      'Restart the browser when it has run for many days.',
    ],
    owner: [
      'Look for a loop of requests, such as an effect that triggers itself, and limit how many run in parallel.',
      'Load large data in pieces, and let go of what is no longer shown.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://source.chromium.org/chromium/chromium/src/+/main:services/network/url_loader_factory.cc',
  ],
} satisfies Entry;
