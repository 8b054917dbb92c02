import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'Cloudflare reached the site’s own server, but what came back was empty or made no sense.',
  inOtherWords:
    'You send a waiter to the kitchen with your order. He comes back with an empty tray, or with a note that nobody can read, so he can only tell you that something went wrong in there.',
  definition:
    'A status of Cloudflare’s own, not registered with IANA: the connection to the origin stood, but the response was empty, malformed or otherwise unexpected. Cloudflare also gives it when it closes a kept-alive connection to the origin at one of its limits. Tencent’s EdgeOne documents the same number for an origin that resets the connection after it got the request.',
  misunderstanding: {
    myth: 'A 520 means that Cloudflare is down.',
    truth: 'Cloudflare was well enough to answer. By its own account, the usual trouble is at the server behind it.',
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
  ],
  retry: {
    again: 'later',
    says: 'Loading a page again is harmless. After a form or an order, check first whether it worked: the site had already got it when its answer went wrong.',
  },
  related: ['statuses/502', 'statuses/500', 'statuses/521', 'failures/empty-response', 'failures/invalid-response'],
  questions: [
    {
      question: 'What does error 520 mean on a website?',
      answer:
        'Cloudflare, which stands in front of the site, asked the site’s server and got nothing that it could use. A program that crashed or answer headers above 128 KB are typical reasons.',
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
  title: 'Web server returns an unknown error',
  sign: '🫥',
  headline: 'Cloudflare’s number for a site that sends an unusable answer',
  short: 'Cloudflare: unusable answer from the site',
  plain:
    'Cloudflare is a company that many sites put in front of their own servers. It uses this number when it reached {site} but got an empty or garbled answer. The number isn’t an official one and others may send it too, so on its own it doesn’t prove who made the error.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The site’s program crashed while it was answering.',
    'The answer came without a status or without the headers that it needs.',
    'Headers grew beyond what Cloudflare takes, often because of many or large cookies.',
    'A firewall or a security plugin at the site cut Cloudflare off.',
    'The site’s server offers HTTP/2 but doesn’t speak it correctly.',
  ],
  steps: {
    visitor: [
      'Reload the page in a minute or two.',
      'If other people can open it, delete the cookies of this one site and try once more.',
      'Tell the site’s owner the time and the Ray ID, if the page shows one.',
    ],
    owner: [
      'Look for crashes in the origin’s error log at the minute of the error; PHP applications are frequent culprits.',
      'Keep the response headers, Set-Cookie included, well below 128 KB.',
      'Allow all of Cloudflare’s address ranges in firewalls, plugins and rate limits.',
      'Turn HTTP/2 to Origin off for a test, and check Authenticated Origin Pulls if you use them.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-520/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
