import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'One server asked another on your behalf, and the reply did not come in time.',
  inOtherWords:
    'You ask a librarian for a book from the cellar. She sends a colleague down and waits with you. After a good while she gives up, as he isn’t back: he may still be searching, or he may be stuck in the lift.',
  definition:
    'The server that answers was acting as a gateway or proxy, needed a response from an upstream server to complete the request, and didn’t receive it in time. How long it waits is its own setting, which no standard fixes. The code doesn’t tell whether the request ever arrived further back.',
  requires: {
    server: [
      {
        says: 'The gateway should explain the situation in the body, save for HEAD, and say whether it will pass.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
    client: [
      {
        says: 'A client that has repeated a request by itself, and failed again, should not do so once more.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-9.2.2',
      },
      {
        says: 'The page that is sent with it should be displayed to the user.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
      },
    ],
  },
  misunderstanding: {
    myth: 'After a 504, nothing has happened, so I can safely press the button again.',
    truth: 'Only the waiting has ended. The server behind may have done everything, or may still be at it.',
  },
  use: {
    when: [
      'You are a gateway or proxy, and the next server let your time limit pass.',
      'As a gateway or proxy, you needed a third server, such as one for names, and it didn’t reply in time.',
    ],
    not: [
      'The next server replied, but with something unusable: use 502.',
      'The request from the client didn’t arrive completely in time: that is 408.',
      'You are the origin and your own work takes too long: accept it with 202, or answer 503.',
    ],
  },
  example: {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Proxy-Status': 'cdn.example.org; error=http_response_timeout',
    },
    body: 'The server behind this one did not answer in time.\n',
  },
  headers: [
    {
      name: 'Proxy-Status',
      says: 'In the answer: which hop stopped waiting, and for what: dns_timeout, connection_timeout or http_response_timeout.',
    },
    {
      name: 'Cache-Control',
      says: 'In the request: with only-if-cached, a cache should answer 504 if it holds no suitable copy, without asking anybody.',
    },
    {
      name: 'Via',
      says: 'In the answer: the proxies along its way back. The one that waited stands somewhere on that path.',
    },
  ],
  caching: {
    stored: 'if-told',
    says: 'Not heuristically cacheable, so only explicit headers make a cache keep it. A cache may also make one itself: when it must check a stored copy and can’t reach the server.',
  },
  retry: {
    again: 'later',
    says: 'Safe and idempotent requests can be sent again after a pause. Anything else, such as a payment, only after you know that the first one had no effect.',
  },
  related: [
    'statuses/408',
    'statuses/502',
    'statuses/503',
    'failures/connection-timed-out',
    'classes/5xx',
    'failures/not-in-cache',
    'failures/page-stopped-waiting',
    'failures/proxy-found-no-way',
  ],
  questions: [
    {
      question: 'Who timed out with a 504: my browser or the site?',
      answer: 'Not your browser. A server in the middle waited for another server, and it was that wait which ended.',
    },
    {
      question: 'Should I raise the gateway’s timeout to get rid of 504s?',
      answer:
        'Only if the work is meant to take that long and users will wait for it. Otherwise find out why it is slow, or do it in the background: answer 202 at once and give an address to ask for the result.',
    },
    {
      question: 'Was my payment made when I got a 504?',
      answer:
        'Perhaps: the number doesn’t tell. Look into your account, your mail or the shop’s list of orders before you pay again.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Gateway Timeout',
  sign: '⏳',
  headline: 'A server in the middle gave up waiting for another one',
  short: 'A server gave up waiting',
  plain:
    'To answer you, one server needed a reply from another, and that reply didn’t come in time. So the first one stopped waiting and said so. It may belong to {site} or be a proxy on your side, and we can’t tell where the delay was.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The server further back is overloaded or stuck.',
    'What was asked for takes longer than the waiting time allows, such as a large report or search.',
    'A database or an outside service keeps the site’s program waiting.',
    'The path between the two servers is broken, or a firewall drops what they send.',
    'A proxy on your own network is waiting for the site in vain.',
  ],
  steps: {
    visitor: [
      'Give it a few minutes before you try again.',
      'If you were ordering or paying, look first whether it went through: the work may have been finished after the wait ended.',
      'Ask for less at a time, for example a shorter period or fewer results.',
    ],
    owner: [
      'Compare the gateway’s upstream times with the app’s own, to see whether the request was slow or never arrived.',
      'Check that the gateway can reach the upstream at all: DNS, routes, security groups and firewalls.',
      'Set the timeouts so that each inner hop gives up before the one in front of it.',
      'Move long work into a background job rather than raising the timeouts.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6.5',
    'https://www.rfc-editor.org/rfc/rfc9111.html#section-5.2.1.7',
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/504',
  ],
} satisfies Entry;
