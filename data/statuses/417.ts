import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The request came with a wish, and the server or a machine on the way can’t fulfil it.',
  inOtherWords:
    'You phone a storage firm: “Tell me first whether there is room, then I’ll bring the sofa.” The man at the phone says that they don’t answer such questions. Just bring the sofa, and you will see.',
  definition:
    'The expectation in the Expect header of the request could not be met by at least one of the servers on the way. The only expectation that HTTP defines is 100-continue: the client wants to hear an interim 100 before it sends the body.',
  requires: {
    server: [
      {
        says: 'A server that gets any other expectation than 100-continue may answer with 417.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'It must ignore 100-continue in a request of HTTP/1.0.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'To 100-continue in HTTP/1.1 or later, an origin server must answer at once: with a final status if it can tell one already, or else with 100.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
    ],
    client: [
      {
        says: 'A client that gets 417 for 100-continue should repeat the request without it.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'It must not send 100-continue with a request that has no content.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
      {
        says: 'It should not wait without end for the 100, but may go on and send the content.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'The data didn’t meet the server’s expectations.',
    truth:
      'It is the client that expected something, in its Expect header. Nothing is said about the data, which often wasn’t even sent.',
  },
  use: {
    when: [
      'The Expect header names something other than 100-continue.',
      'You can’t support 100-continue at all, and want the client to try without it.',
    ],
    not: [
      'You don’t want the body, for another reason: answer with that reason, such as 401 or 413.',
      'An If-Match condition failed: the fitting number is 412.',
      'The data fails a check of yours: choose 422 for it.',
    ],
  },
  example: {
    headers: {
      Connection: 'close',
      'Content-Type': 'text/plain; charset=utf-8',
    },
    body: 'Please send the request again without the Expect header.\n',
  },
  headers: [
    { name: 'Expect', says: 'In the request: the wish itself, which is 100-continue in nearly all cases.' },
    {
      name: 'Connection',
      says: 'In the answer: close says that the server ends the connection, so the client can stop sending the body over it.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'It isn’t among the answers that caches keep by themselves.',
  },
  retry: {
    again: 'after-a-change',
    says: 'Send the same request without the Expect header. The standard even recommends it.',
  },
  related: ['statuses/100', 'statuses/412'],
  questions: [
    {
      question: 'How do I stop curl from sending Expect: 100-continue?',
      answer:
        'Give it an empty header: curl -H "Expect:". By default, recent versions of curl add the header to uploads of more than one megabyte over HTTP/1.1. Versions since 2020 also repeat the request without it when they get a 417.',
    },
    {
      question: 'Do browsers cause a 417?',
      answer:
        'It is most unlikely. The common browsers don’t send the Expect header, so look at command line tools, libraries, or something in between that adds it.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Expectation Failed',
  sign: '🤝',
  headline: 'A wish that came with the request can’t be fulfilled',
  short: 'A wish can’t be fulfilled',
  plain:
    'A program can tell the other side beforehand how it would like to be served, and wait for a yes. Here the server of {site}, or a machine on the way to it, can’t do what was wished. The common browsers don’t send such wishes, so it is mostly other programs that get this answer.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A program asked for leave before a large upload, and the server doesn’t know that step.',
    'An old machine on the way can’t handle the question.',
    'The program expects something that no standard describes.',
  ],
  steps: {
    visitor: [
      'If a program of its own did the upload, look for an update of it.',
      'Use the site in an ordinary browser, if it offers the same thing there.',
      'If it happens in the browser, tell the site’s owner what you did.',
    ],
    owner: [
      'Find out who adds the Expect header: curl and other libraries do so for large bodies.',
      'Repeat the request without the header, for example with curl -H "Expect:", and see whether it passes.',
      'Test each hop by itself: one that speaks HTTP/1.0 to the next can’t pass on a 100 Continue.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.18',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-10.1.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/417',
  ],
} satisfies Entry;
