import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number, mostly for a site that gave no usable answer to the service in front of it.',
  inOtherWords:
    'You send a waiter to the kitchen with your order. He comes back with an empty tray, or with a note that nobody can read, so he can only tell you that something went wrong in there.',
  definition:
    'Not registered with IANA and not one vendor’s alone, so the sender decides what it means. Cloudflare, from which it is best known: the connection to the origin stood, but the response was empty, malformed or otherwise unexpected; also, a kept-alive connection to the origin was closed at one of Cloudflare’s limits. Tencent’s EdgeOne: the connection stood and the request went out, but the origin replied with a TCP reset.',
  misunderstanding: {
    myth: 'A 520 means that Cloudflare is down.',
    truth:
      'Whoever sent the number was well enough to answer. By Cloudflare’s own account, the usual trouble is at the server behind it.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c7d-FRA' },
    body: '<!doctype html>\n<title>example.com | 520: Web server is returning an unknown error</title>\n<p>Error code 520</p>\n',
  },
  headers: [
    {
      name: 'Cf-Ray',
      says: 'In the answer: the request’s number at Cloudflare. The site’s owner needs it to find this case.',
    },
    {
      name: 'Cf-Error-Type',
      says: 'In the answer, where Cloudflare made the error page itself: the kind of error, as a number.',
    },
    {
      name: 'Retry-After',
      says: 'In the answer: Cloudflare may name a number of seconds after which it thinks that another try makes sense.',
    },
    { name: 'EO-LOG-UUID', says: 'In the answer: the same for Tencent’s EdgeOne, whose support asks for it.' },
  ],
  retry: {
    again: 'later',
    says: 'Loading a page again is harmless. After a form or an order, check first whether it worked: the site had already got it when its answer went wrong.',
  },
  related: ['statuses/502', 'statuses/521', 'classes/5xx', 'statuses/527'],
  questions: [
    {
      question: 'What does error 520 mean on a website?',
      answer:
        'That depends on the sender. With Cloudflare, the site’s server gave it nothing that it could use; with Tencent’s EdgeOne, the server cut the connection after it got the request.',
    },
    {
      question: 'How can I fix error 520 as a visitor?',
      answer:
        'Mostly you can only wait and reload. If the page shows a Ray ID, send it to the site’s owner together with the time.',
    },
    {
      question: 'Can too many cookies cause a 520?',
      answer:
        'Yes, Cloudflare names that as a common reason for headers that grow too large. Deleting this one site’s cookies is worth a try; you will have to sign in there again.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🫥',
  headline: 'What 520 means depends on who sent it, and that is mostly Cloudflare',
  short: 'No usable answer from the site',
  plain:
    'This number means different things, depending on who sent it. Most often it is Cloudflare, which means that {site} sent it an empty or garbled answer; Tencent’s EdgeOne means that the site broke off. A header named cf-ray hints at Cloudflare, and one named EO-LOG-UUID at EdgeOne.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s program crashed while it was answering.',
    'The answer came without a status or without the headers that it needs.',
    'The answer’s headers grew too large, often because of many or large cookies.',
    'A firewall or a security plugin at the site cut off the service that stands in front of it.',
    'The site uses this number for something of its own.',
  ],
  steps: {
    visitor: [
      'Reload the page in a minute or two.',
      'If other people can open it, delete the cookies of this one site and try once more.',
      'Tell the site’s owner the time and the Ray ID, if the page shows one.',
    ],
    owner: [
      'Find the sender first: cf-error-type or cf-ray for Cloudflare, EO-LOG-UUID for EdgeOne, or none of them.',
      'Look for crashes in the error log of the server behind, at the minute of the 520.',
      'Ask that server directly, past the service in front, and check its status line and headers.',
      'Then follow the page of the vendor in question: each has its own limits and switches.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
