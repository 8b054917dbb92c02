import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'An unofficial number, mostly for a site that lets the service in front of it wait too long.',
  inOtherWords:
    'At the library desk somebody takes your slip and walks off to the stacks. You wait and wait, until the desk closes your case, although the search back there may still be going on.',
  definition:
    'An unregistered number whose limits differ by sender. Cloudflare: the origin accepted the request but sent no HTTP response within the Proxy Read Timeout, 120 seconds by default, or writing to it didn’t finish within 30 seconds. Tencent’s EdgeOne: the origin took the connection and the request, and sent no data within the response timeout, 15 seconds by default.',
  misunderstanding: {
    myth: 'After a 524 the work was stopped.',
    truth:
      'Only the service in front stopped waiting. The site had the request, and may finish the job without anybody seeing the result.',
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
    { name: 'EO-LOG-UUID', says: 'In the answer: by it, EdgeOne’s support finds the request that took too long.' },
  ],
  retry: {
    again: 'later',
    says: 'Repeat it freely only if it just reads. For anything that changes, pays or sends, first check whether it was done after all.',
  },
  related: ['statuses/522', 'statuses/408', 'statuses/202'],
  questions: [
    {
      question: 'How long is Cloudflare’s 524 timeout?',
      answer:
        '120 seconds by default, says its current documentation; older versions said 100. Enterprise customers can raise it up to 6,000 seconds.',
    },
    {
      question: 'How do I avoid a 524 for long jobs?',
      answer:
        'Answer at once, for example with 202, do the work in the background, and let the page ask for the progress. That helps with every service in front of a site.',
    },
    {
      question: 'Was my order placed when I saw a 524?',
      answer: 'It may have been. Look at your orders or your inbox before you send it again.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '🦥',
  headline: 'What 524 says depends on who sent it, and mostly that is Cloudflare',
  short: 'The site answers too slowly',
  plain:
    'As this number isn’t official, its meaning depends on who sent it. At Cloudflare, and at Tencent’s EdgeOne too, it means that {site} took the request and then needed too long for the answer. A cf-ray header speaks for Cloudflare, an EO-LOG-UUID header for EdgeOne.',
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
      'Learn from cf-error-type, cf-ray or EO-LOG-UUID whose patience ran out: the limits are not the same.',
      'Log the response times at the origin, and find the requests that come near that limit.',
      'Move long work into a background job, and let the page poll for its status.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-524/',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits/',
    'https://edgeone.ai/document/58009',
    'https://www.tencentcloud.com/document/product/1145/63618',
    'https://developers.cloudflare.com/changelog/post/2026-04-27-structured-responses-for-5xx-errors/',
  ],
} satisfies Entry;
