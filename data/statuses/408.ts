import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'Somebody waited for a whole request to come in, and then stopped waiting.',
  inOtherWords:
    'You ring the bakery to place an order, and fall silent in the middle of a sentence. After a while the baker says goodbye and hangs up. You can simply ring again.',
  definition:
    'The server did not get a complete request within the time that it was prepared to wait. It says nothing about how long the answer would have taken. In HTTP/1.1 the connection can’t be used any further, because nobody knows where the next request would begin.',
  requires: {
    server: [
      {
        says: 'A server that wants to time out should close the connection gracefully.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-9.5',
      },
      {
        says: 'If it is about to close the HTTP/1.1 connection, it should say so with Connection: close.',
        source: 'https://www.rfc-editor.org/rfc/rfc9112.html#section-9.6',
      },
    ],
    client: [
      {
        says: 'A client whose request was still on its way may repeat it, over a new connection if the old one is of no more use.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9',
      },
      {
        says: 'It should not do so by itself for methods such as POST, unless it knows that a second time does no harm or that the first was never applied.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 408 means that the site took too long to answer.',
    truth:
      'It is the other way round: the request took too long to arrive. A slow answer shows up as 504, or as no answer at all.',
  },
  use: {
    when: ['The header or the body of a request stops coming in, and your patience is over.'],
    not: [
      'Your program needs too long to work out the answer: that is a case for 503 or, at a proxy, 504.',
      'You are a gateway and the server behind you is silent: 504.',
    ],
  },
  example: {
    headers: { Connection: 'close', 'Content-Type': 'text/plain; charset=utf-8' },
    body: 'Your request did not arrive in time. Please send it again.\n',
  },
  headers: [
    { name: 'Connection', says: 'In the answer: close tells that this connection is over.' },
    {
      name: 'Content-Length',
      says: 'In the request: promises a size. If fewer bytes come, the server waits until its patience ends.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'It concerns one connection at one moment, so there is no sense in telling a cache to keep it.',
  },
  retry: {
    again: 'as-is',
    says: 'The request may go out again unchanged. A person can decide that for any form; a program should do so on its own only where a second time does no harm, as with GET, PUT or DELETE.',
  },
  related: [
    'statuses/504',
    'failures/connection-reset',
    'failures/page-stopped-waiting',
    'statuses/440',
    'statuses/460',
    'statuses/499',
    'statuses/524',
  ],
  questions: [
    {
      question: 'What is the difference between 408 and 504?',
      answer:
        'With 408, the server waited for the rest of your request. With 504, your request was complete, and a machine in between waited in vain for the server behind it.',
    },
    {
      question: 'Why is my server’s log full of 408s without any request?',
      answer:
        'Browsers open connections ahead, in case they need them, and some are never used. When such a one is closed, some servers note a 408. That is usually harmless.',
    },
    {
      question: 'Why do my uploads end in a 408?',
      answer:
        'The line stalled for longer than the server puts up with. nginx, for one, allows 60 seconds between two reads of the body by default. A steadier connection or a smaller file helps.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Request Timeout',
  sign: '⌛',
  headline: 'The request took too long to arrive in full',
  short: 'Request arrived too slowly',
  plain:
    'A request has to arrive whole before it can be dealt with, and the answer says that the wait for it was given up. A slow or broken connection can cause that, and so can a delay further along. Some servers also send this when a connection has simply been idle.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'wait'],
  causes: [
    'Your connection was slow or dropped out while the request was being sent.',
    'A large file or form took longer to send than the time allowed for it.',
    'The connection stood open without being used, and the server was closing it.',
    'A busy server, or something in front of it, was too slow in taking the request in.',
  ],
  steps: {
    visitor: [
      'Try again: a fresh connection may be all it takes.',
      'Move closer to the Wi-Fi router, or switch between Wi-Fi and mobile data.',
      'If it stops during an upload, send a smaller file or fewer at a time.',
      'If other sites load well, leave this one alone for some minutes.',
    ],
    owner: [
      'Check the timeouts for reading a request: nginx client_header_timeout and client_body_timeout, Apache RequestReadTimeout.',
      'See whether the 408s fall on idle connections, before the first byte of a request: those are usually harmless.',
      'For large uploads, line up the limits of every hop, load balancers included, or offer resumable uploads.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.9',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/408',
  ],
} satisfies Entry;
