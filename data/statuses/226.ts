import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Not the whole thing came, but the changes since the version that you have.',
  inOtherWords:
    'Your choir gets a new edition of its songbook. You aren’t handed a new book but a slip: on page nine, sing “day” where it says “night”. With your old book and the slip, you have the new one.',
  definition:
    'The server has fulfilled a GET, and the content is the result of one or more instance manipulations, such as a delta against an older version. The current version may be had only by combining it with what the client already holds. It comes from RFC 3229, delta encoding in HTTP.',
  requires: {
    server: [
      {
        says: 'The answer must have an ETag header with the mark of the current version.',
        source: 'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1',
      },
      {
        says: 'If it is a delta, and the request named several versions, Delta-Base must say which one it builds on.',
        source: 'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.5.1',
      },
    ],
    client: [
      {
        says: 'The request must have had an A-IM header that lists at least one manipulation.',
        source: 'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1',
      },
      {
        says: 'A client that asks for a delta must send If-None-Match with the versions it has.',
        source: 'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.5.3',
      },
    ],
  },
  misunderstanding: {
    myth: 'IM stands for instant messaging.',
    truth:
      'It stands for instance manipulation, which is a way to rework content for sending, for example to the mere differences.',
  },
  use: {
    when: ['Client and server both speak RFC 3229, for example a reader that asks only for the new entries of a feed.'],
    not: [
      'The request has no A-IM header: send the whole with 200.',
      'You want to save data in browsers: compression and 304 work everywhere.',
      'You send a range of bytes and nothing else: that is 206.',
    ],
  },
  example: {
    headers: {
      IM: 'diffe',
      'Delta-Base': '"hours-1"',
      ETag: '"hours-2"',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: '2c\nOpen until six.\n.\n',
  },
  headers: [
    { name: 'A-IM', says: 'In the request: which manipulations the client can undo, such as vcdiff, diffe or gzip.' },
    { name: 'If-None-Match', says: 'In the request: the versions that the client holds.' },
    { name: 'IM', says: 'In the answer: which manipulations were applied.' },
    { name: 'Delta-Base', says: 'In the answer: the version that the changes start from.' },
    { name: 'ETag', says: 'The version that results in the end.' },
  ],
  caching: {
    stored: 'if-told',
    says: 'A cache may keep it within its lifetime, and build the current version from it and the older one. A cache that doesn’t know the number needs to be told that it may store it at all.',
  },
  retry: {
    again: 'no-need',
    says: 'There is no need. If the older version is lost, ask again without A-IM to get the whole.',
  },
  related: ['statuses/206', 'statuses/304', 'statuses/203'],
  questions: [
    {
      question: 'Do browsers use 226?',
      answer:
        'They don’t: MDN notes that delta encoding has few implementations; most systems rely on compression. Browsers don’t send A-IM when they load pages.',
    },
    {
      question: 'Where is 226 in use?',
      answer:
        'Rarely anywhere. Some feed readers have sent A-IM: feed to get new entries only, though feed isn’t one of the manipulations in RFC 3229 itself.',
    },
    {
      question: 'How is 226 different from 206?',
      answer:
        'A 206 holds a piece of the file, cut out by bytes. A 226 holds a recipe for turning the old version into the new one.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'IM Used',
  sign: '🩹',
  headline: 'Only the changes were sent',
  short: 'Only the changes were sent',
  plain:
    'The number says that the program which asked has an older version already, so that only what is new was sent. From the two, it puts the current version together. This saves data, but hardly any program uses it, and browsers don’t.',
  party: 'unknown',
  place: 'unknown',
  turn: ['nobody'],
  causes: [
    'A news reader asked for new entries only, and the site could answer that.',
    'A special program compares versions with its server in this way.',
    'A site sends the number for a purpose of its own, such as a health check.',
  ],
  steps: {
    visitor: ['If a feed shows gaps, let the reader load it afresh or subscribe to it anew.'],
    owner: [
      'Send it only to requests with A-IM and a matching If-None-Match.',
      'Keep caches from giving the delta to others: check Vary and Cache-Control.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.4.1',
    'https://www.rfc-editor.org/rfc/rfc3229.html#section-10.5.2',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/226',
  ],
} satisfies Entry;
