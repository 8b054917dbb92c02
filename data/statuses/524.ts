import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'cloudflare',
  meaning: 'Cloudflare got through to the site’s own server, but the answer took too long.',
  inOtherWords:
    'At the library desk somebody takes your slip and walks off to the stacks. You wait and wait, until the desk closes your case, although the search back there may still be going on.',
  definition:
    'Cloudflare’s unregistered status for an origin that accepted the request but sent no HTTP response within the Proxy Read Timeout, which is 120 seconds by default. It is also sent when writing to the origin doesn’t finish within 30 seconds. Tencent’s EdgeOne uses the number for the first of these cases.',
  misunderstanding: {
    myth: 'After a 524 the work was stopped.',
    truth:
      'Only Cloudflare stopped waiting. The site had the request, and may finish the job without anybody seeing the result.',
  },
  example: {
    headers: { 'Content-Type': 'text/html; charset=UTF-8', 'Cf-Ray': '8f1c2d3e4a5b6c81-MAD' },
    body: '<!doctype html>\n<title>example.com | 524: A timeout occurred</title>\n<p>Error code 524</p>\n',
  },
  headers: [
    { name: 'Cf-Ray', says: 'In the answer: helps the owner to find the slow request in Cloudflare’s logs.' },
    { name: 'Cf-Error-Type', says: 'In the answer: there only if Cloudflare itself produced the page.' },
    {
      name: 'Retry-After',
      says: 'In the answer: the pause in seconds that Cloudflare asks of programs before they repeat.',
    },
  ],
  retry: {
    again: 'later',
    says: 'Repeat it freely only if it just reads. For anything that changes, pays or sends, first check whether it was done after all.',
  },
  related: ['statuses/504', 'statuses/522', 'statuses/408', 'statuses/202', 'failures/connection-timed-out'],
  questions: [
    {
      question: 'How long is Cloudflare’s 524 timeout?',
      answer:
        '120 seconds by default, says its current documentation; older versions said 100. Enterprise customers can raise it up to 6,000 seconds.',
    },
    {
      question: 'How do I avoid a 524 for long jobs?',
      answer:
        'Answer at once, for example with 202, do the work in the background, and let the page ask for the progress. Or move the long requests to a subdomain that isn’t proxied by Cloudflare.',
    },
    {
      question: 'Was my order placed when I saw a 524?',
      answer: 'It may have been. Look at your orders or your inbox before you send it again.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'A timeout occurred',
  sign: '🦥',
  headline: 'Cloudflare’s number for a site that takes too long to answer',
  short: 'Cloudflare: the site answers too slowly',
  plain:
    'Cloudflare passes your request on to the site and then waits for the answer. It uses this number when it got through to {site}, but the site took too long. Other services can send it as well, so the number alone doesn’t prove that it was Cloudflare.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The page asks for a long job, such as a big report or an export.',
    'The site’s server is overloaded and works too slowly.',
    'The database or another service that the site needs is slow.',
    'An upload could not be handed on to the server quickly enough.',
  ],
  steps: {
    visitor: [
      'Check whether what you did took effect, before you do it again.',
      'Ask for less at a time: a shorter period, fewer results, a smaller file.',
      'Come back at a quieter hour.',
    ],
    owner: [
      'Log the response times at the origin, and find the requests that come near 120 seconds.',
      'Move long work into a background job, and let the page poll for its status.',
      'Serve what must run long from a DNS-only subdomain.',
      'On an Enterprise plan, raise the Proxy Read Timeout by a Cache Rule or by the API.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
