import type { Entry, FailureNames, Guide } from '../shapes';

export const names = {
  family: 'http',
  chrome: ['ERR_EMPTY_RESPONSE'],
  firefox: {},
} satisfies FailureNames;

export const guide = {
  meaning: 'The other end hung up without saying a single word.',
  inOtherWords: 'You ask a question through a letterbox. You hear steps, and then the door to the hall closes quietly.',
  definition:
    'The connection was set up and the request was sent, but it was closed before any byte of a response arrived. HTTP/1.1 requires a status line at least, so there is nothing to show. Some servers do it on purpose, as nginx does for its non-standard code 444.',
  misunderstanding: {
    myth: 'An empty page was sent.',
    truth: 'An empty page is still an answer, with a status and headers. Here there was no answer at all.',
  },
  related: [
    'failures/connection-closed',
    'failures/connection-reset',
    'failures/incomplete-response',
    'failures/connection-failed',
    'failures/error-without-page',
    'failures/invalid-response',
    'failures/not-a-secure-port',
    'statuses/000',
  ],
  questions: [
    {
      question: 'What does ‘didn’t send any data’ mean in Chrome?',
      answer:
        'It is Chrome’s sentence for ERR_EMPTY_RESPONSE. The browser was connected, asked, and got nothing back before the line closed.',
    },
    {
      question: 'Why does https on the wrong port give an empty answer?',
      answer:
        'A server that expects something else on that port may hang up as soon as it sees words that it doesn’t understand. The same goes for http on a port that wants https.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Empty answer',
  sign: '📭',
  headline: 'The connection to {site} ended without an answer',
  short: 'Hung up without an answer',
  plain:
    'Your browser was connected and had asked its question, but the line was closed before a single word came back. The site’s side may have done that, on purpose or by mistake. A firewall or a proxy in between can do it, too.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'wait', 'network-admin'],
  causes: [
    'The program that should answer crashed while it worked on the request.',
    'The site drops requests that it does not want without saying anything.',
    'The port belongs to a service that speaks something other than HTTP.',
    'A filter on the way closed the connection.',
  ],
  steps: {
    visitor: [
      'Reload once; if the silence stays, leave it for a while.',
      'Check the address, above all a number after a colon.',
      'If you use a VPN, try without it, as some sites hang up on VPN users.',
    ],
    owner: [
      'Look for crashes, out-of-memory kills and segmentation faults at that moment.',
      'Search the configuration for rules that close without a response, such as ‘return 444’ in nginx.',
      'Make sure that this port speaks HTTP, and that https requests do not land on a plain http port or the other way round.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
  ],
} satisfies Entry;
