import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'deprecated',
  meaning: 'The whole request has arrived, and the work on it takes a while.',
  inOtherWords:
    'You hand in your shoes, and the cobbler calls from the back room: “Still at it!” You know that nobody forgot you, but your shoes aren’t ready yet.',
  definition:
    'An interim answer from the first WebDAV standard, RFC 2518: the server has accepted the complete request and hasn’t finished it yet. RFC 4918, which replaced that standard, dropped the code. It stays registered with RFC 2518 as its reference.',
  requires: {
    server: [
      {
        says: 'It should be sent only if the request can be expected to take a significant time; as a rough guide, the old standard names 20 seconds.',
        source: 'https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1',
      },
      {
        says: 'When the work is done, the server must send a final answer.',
        source: 'https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1',
      },
    ],
    client: [
      {
        says: 'A client must be able to read past a 1xx answer that it didn’t expect; it may ignore what it says.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'Sending 102 keeps every connection from timing out.',
    truth:
      'It was meant for that, but programs may ignore it, and proxies on the way have time limits of their own. Don’t rely on it.',
  },
  use: {
    when: ['Only to stay compatible with an old WebDAV program that is known to wait for it.'],
    not: [
      'A task takes minutes: answer 202 at once, with an address where the progress can be asked for.',
      'You want the browser to load things early: that is 103.',
    ],
  },
  example: { headers: {} },
  headers: [
    {
      name: 'Status-URI',
      says: 'A header from RFC 2518 that could list the state of single files; RFC 4918 no longer has it.',
    },
  ],
  caching: { stored: 'never', says: 'A cache keeps final answers only, and the final one is yet to come.' },
  retry: {
    again: 'no-need',
    says: 'Wait: the first request is still being worked on. A second one might do the same work twice.',
  },
  related: ['statuses/202', 'statuses/100', 'statuses/103', 'statuses/207'],
  questions: [
    {
      question: 'Is 102 still part of WebDAV?',
      answer:
        'Not since 2007: RFC 4918 left it out when it replaced the old standard. IANA still lists the number, with the old document as its reference, and MDN calls it deprecated.',
    },
    {
      question: 'How should a slow task report its progress today?',
      answer:
        'Answer 202 right away and give an address to ask at, or stream events or use a WebSocket. All of these work in browsers, which a 102 doesn’t.',
    },
    {
      question: 'Can a page hang at 102?',
      answer:
        'A page never ends in it, but the answer after it may be slow to come or may never come. Then the browser goes on loading until somebody gives up.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Processing',
  sign: '⏳',
  headline: 'The work on this request is still going on',
  short: 'Still being worked on',
  plain:
    'Everything you sent has arrived, and the answer will take some more time. This number was made to say “please be patient” in between, and it is hardly used any more. No page ends with it: the real answer is still to come.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'An older program for shared folders copies or moves a large number of files.',
    'A server wants to keep the line open while it does something slow.',
    'Somebody chose the number for a waiting page, where another one would fit better.',
  ],
  steps: {
    visitor: ['Give it some time before you try again, so that nothing is done twice.'],
    owner: [
      'Replace it: return 202 with an address where the state of the task can be read.',
      'Look for time limits on the way that are shorter than the task.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc2518.html#section-10.1',
    'https://www.rfc-editor.org/rfc/rfc4918.html',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/102',
  ],
} satisfies Entry;
