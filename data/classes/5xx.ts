import type { Entry, Guide } from '../shapes';

export const guide = {
  meaning: 'The side that answered couldn’t do its part, although the request itself seems to be in order.',
  inOtherWords:
    'Your order was clear and correct, but the oven has gone out. All the baker can do is say so, and perhaps tell you when to come again.',
  definition:
    'Codes from 500 to 599 say that the server knows that it has erred, or that it is incapable of performing the method. Except for HEAD, it should send an explanation, and say whether the condition will last. The code can answer any method. A client treats an unknown one like 500, and should treat a number outside 100 to 599 as 5xx, too.',
  misunderstanding: {
    myth: '5xx always comes from the site’s own server.',
    truth:
      'Whatever can answer can send it: a CDN, a load balancer, a proxy in your office. 502 and 504 even say that the sender is such a link in the middle.',
  },
  related: [
    'statuses/500',
    'statuses/502',
    'statuses/503',
    'statuses/504',
    'statuses/520',
    'classes/4xx',
    'classes/network',
    'failures/error-without-page',
  ],
  questions: [
    {
      question: 'Can I do anything against a 5xx error as a visitor?',
      answer:
        'Not much: wait a little and try again, and see whether another network makes a difference. If you were paying or ordering, look first whether it went through.',
    },
    {
      question: 'May a program repeat a request after 5xx by itself?',
      answer:
        'Yes for methods such as GET, PUT and DELETE, whose effect is the same when they are sent twice, with growing pauses in between. A POST should not be repeated without knowing more.',
    },
    {
      question: 'Which 5xx numbers are not in the standard?',
      answer:
        'For example 509, 520 to 526, 530 and 561: vendors made them up, and some mean different things with different vendors. The registry of IANA lists 500 to 508, 510 and 511.',
    },
  ],
} satisfies Guide;

export default {
  title: 'Server error',
  sign: '🛠️',
  headline: 'Whoever answered could not do what was asked',
  short: 'The request could not be fulfilled',
  plain:
    'Answers on the web come with a number. If it starts with 5, a server says that it ran into trouble, or isn’t able to do what was asked. That server may be the site’s own or another on the way, and this alone tells neither which one nor why.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'A program behind the site failed or is set up wrongly.',
    'A server is too busy, or short of memory or space.',
    'Two servers that work together could not reach or understand each other.',
    'The server that answered does not support what the request needs.',
  ],
  steps: {
    visitor: [
      'Leave it for a few minutes, and then reload.',
      'See whether it works from another device or network.',
      'If it lasts, send the number and the time to the site’s owner.',
    ],
    owner: [
      'Look the number up in the documents of your CDN and host, as several use numbers of their own in this range.',
      'Follow the request through the logs from the outermost server inwards, to the one that made the answer.',
      'Check what changed shortly before: deployments, restarts, certificates and quotas.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.6',
    'https://www.iana.org/assignments/http-status-codes/http-status-codes.xhtml',
  ],
} satisfies Entry;
