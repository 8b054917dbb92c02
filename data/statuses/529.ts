import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'The service has too much to do at the moment, for everybody and not only for you.',
  inOtherWords:
    'The ferry is full, and the man at the pier turns everyone back. You did nothing wrong; come for a later one.',
  definition:
    'Unregistered so far. Qualys documents it for the SSL Labs assessment API, and Anthropic for the Claude API, where the body’s error type is overloaded_error. Both mean that the service as a whole is overloaded, and both keep 429 for a caller that exceeds its own limit.',
  misunderstanding: {
    myth: 'I sent too many requests.',
    truth: 'That would be 429. With 529 the service is busy with all its callers together.',
  },
  use: {
    when: ['Only to speak as these services do.'],
    not: ['Your own service is overloaded: 503 with Retry-After says so in a way that every program knows.'],
  },
  example: {
    headers: { 'Content-Type': 'application/json' },
    body: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n',
  },
  headers: [{ name: 'Retry-After', says: 'In the answer, if it is there: how long to wait before the next attempt.' }],
  caching: { stored: 'if-told', says: 'It describes a moment, and no cache keeps it unasked.' },
  retry: {
    again: 'later',
    says: 'Wait, then wait longer each time, with a random part, so that not all callers come back at once. Qualys asks for about 15 minutes.',
  },
  related: ['vendors/anthropic/529', 'vendors/qualys/529', 'statuses/509'],
  questions: [
    {
      question: 'What is the difference between 529 and 429?',
      answer:
        'With 429 you have reached your own limit. With 529 the whole service is full, and other callers get the same.',
    },
    {
      question: 'How long does a 529 last?',
      answer:
        'Nobody promises a time. It often passes within minutes; the service’s status page tells of longer trouble.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🛳️',
  headline: '529 mostly says that a service is too busy; which one depends on who sent it',
  short: 'Too busy for everybody',
  plain:
    'This number is in no standard, but those who are known to use it agree: the whole service has too much to do just now. It isn’t about you. Two known senders are the test for safe connections by Qualys and the Claude service by Anthropic.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'Very many people use the service at the same time.',
    'Part of the service is out of order, and the rest can’t carry it all.',
    'The site that you opened uses such a service and passed its number on.',
  ],
  steps: {
    visitor: ['Try again in a few minutes.', 'Look for the service’s status page: it may say how long it will take.'],
    owner: [
      'Repeat the request with growing, random pauses, and stop after a few attempts.',
      'Show visitors a calm message instead of passing the number on.',
    ],
  },
  sources: [
    'https://platform.claude.com/docs/en/api/errors',
    'https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md',
  ],
} satisfies Entry;
