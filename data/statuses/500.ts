import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'A server met a problem that it had not expected, so it could not do what was asked.',
  inOtherWords:
    'You order soup. Something breaks in the kitchen, and all the waiter can say is: “Sorry, it won’t work right now.” He doesn’t say whether the stove failed or the cook dropped the pot.',
  definition:
    'An unexpected condition on the server kept it from fulfilling the request. The code says nothing about what that condition was, so in practice it is the one for every error that no other 5xx code describes. For a client, it also stands for each 5xx code that it doesn’t know.',
  requires: {
    server: [
      {
        says: 'Except in the answer to a HEAD request, it should send an explanation of what went wrong, and whether that will last.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
    client: [
      {
        says: 'A client must understand the first digit of every code, and treat a 5xx code that it doesn’t know like a 500.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15',
      },
      {
        says: 'It should not repeat a request such as POST by itself, unless it knows that doing it twice has the effect of once, or that the first one was never carried out.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2',
      },
    ],
  },
  misunderstanding: {
    myth: 'A 500 means that the whole site is down.',
    truth: 'It speaks of one request only. The same server may answer all the others as usual.',
  },
  use: {
    when: [
      'Your code ran into an error that it did not foresee, and has no better code for.',
      'A setting, a file or a service that your program relies on is broken in a way that the sender can’t repair.',
    ],
    not: [
      'The request itself is malformed or its content makes no sense: answer 400 or 422.',
      'You are overloaded or under maintenance, and it will pass: 503 says so, and can name a time.',
      'You are a gateway, and the server behind you failed you: that is 502 or 504.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
    },
    body: '{"type":"about:blank","title":"Internal Server Error","status":500,"detail":"The order could not be saved. Please quote the number 7f3a when you write to us."}\n',
  },
  headers: [
    {
      name: 'Content-Type',
      says: 'In the answer: for an API, application/problem+json (RFC 9457) gives programs an explanation that they can read.',
    },
    {
      name: 'Via',
      says: 'In the answer: names proxies and gateways on its way. Being listed doesn’t prove that a hop made the error.',
    },
    {
      name: 'Cache-Control',
      says: 'In the answer: no-store forbids caches to keep the error page.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not unless its headers allow it. A cache that gets a 500 while it checks a stored copy may send that copy instead, if the copy may be used stale.',
  },
  retry: {
    again: 'later',
    says: 'Reading again with GET does no harm. A POST may have been carried out in part, so find out before you send it a second time.',
  },
  related: [
    'classes/5xx',
    'statuses/502',
    'statuses/503',
    'statuses/501',
    'failures/error-without-page',
    'statuses/218',
    'statuses/506',
    'statuses/507',
    'failures/graphql-errors',
  ],
  questions: [
    {
      question: 'Is a 500 error my fault?',
      answer:
        'By its meaning, no: the side that answered says that it failed. What you sent may have set it off all the same, for example an unusual character in a form. A program should cope with that, or refuse it with a 4xx code.',
    },
    {
      question: 'Where do I find the reason for a 500 on my own site?',
      answer:
        'In the error logs and not in the answer, which usually hides it for good reason. Start with the app’s own log, then the web server’s. If neither knows the request, it was probably answered further out, by a gateway or a CDN.',
    },
    {
      question: 'Does clearing the cookies help against a 500?',
      answer:
        'Sometimes, if the site’s program trips over something old that your browser sends along. Try a private window first: if the page works there, clear the data of that one site.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Internal Server Error',
  sign: '⚙️',
  headline: 'Whoever handled the request hit an unexpected problem',
  short: 'Hit an unexpected problem',
  plain:
    'The request arrived, but something that nobody had prepared for kept it from being completed. This is a very general error answer. It doesn’t say what the problem was, or which part had it: the site’s own program, its web server, or something on the way to it.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s program ran into a case that it was not prepared for.',
    'Something that the program depends on, such as a database, did not work as expected.',
    'A recent change or a setting on the server is wrong.',
    'The server lacks something it needs, such as disk space, memory or the right to read a file.',
  ],
  steps: {
    visitor: [
      'Try it again in a minute or two, as some of these problems are short.',
      'Before you repeat an order or a payment, check whether the first one went through.',
      'If it stays, tell the site’s owner what you did and at what time.',
    ],
    owner: [
      'Look for the request by its time or ID in the app’s error log.',
      'If the app never saw it, search the logs of the web server, the gateway and the CDN for the one that answered.',
      'Compare the time of the first error with your deployments and configuration changes, and roll back if they match.',
      'Check that databases and other services respond, and that disk and memory are not full.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/500',
  ],
} satisfies Entry;
