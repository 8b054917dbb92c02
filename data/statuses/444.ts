import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'nginx',
  meaning: 'The site’s server hung up on purpose and sent nothing, so this number stays in its log.',
  inOtherWords:
    'A stranger rings for the tenth time to sell something. You lift the receiver and put it down again without a word.',
  definition:
    'An internal code of nginx, not registered and never sent. With return 444, or a rule that leads there, nginx closes the connection without an answer and notes 444 in its access log. Browsers report an empty response or a reset connection.',
  misunderstanding: {
    myth: 'My browser can get a 444.',
    truth: 'It gets no answer at all. If a page really shows 444, some other program made it.',
  },
  use: {
    when: ['In nginx, to drop requests of robots or for unknown host names without spending anything on them.'],
    not: ['An ordinary visitor should learn why: send 403, 404 or 429.'],
  },
  caching: { stored: 'never', says: 'Nothing was sent, so nothing can be stored.' },
  retry: {
    again: 'no',
    says: 'The rule that dropped the request will mostly drop the next one too. As a rule, what it drops did nothing on the server.',
  },
  related: ['failures/connection-reset', 'statuses/499', 'vendors/nginx/499'],
  questions: [
    {
      question: 'What does return 444 do in nginx?',
      answer: 'It closes the connection at once and sends no header and no body. The access log shows 444.',
    },
    {
      question: 'What does a visitor see instead of 444?',
      answer:
        'Chrome mostly shows ERR_EMPTY_RESPONSE, or another error of the connection if it came over HTTP/2. Other browsers say that the connection was reset or that the page sent no data.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'No Response',
  sign: '📵',
  headline: '444 is a log’s number for hanging up without an answer',
  short: 'Hung up on purpose',
  plain:
    'No browser gets this number from the web server that it belongs to: it stands in that server’s log and means that it hung up on purpose. The visitor only sees that nothing came back. If your browser really was sent a 444, another program chose it, and only the page can say why.',
  party: 'unknown',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A rule on the server drops visits that look like robots or attacks.',
    'The site was asked for by a name or an address that the server doesn’t serve.',
    'Your network’s address is on the site’s list of unwanted guests.',
  ],
  steps: {
    visitor: [
      'Check the address for a slip.',
      'Try it without a VPN, or from another network, and tell the site’s owner if that helps.',
    ],
    owner: [
      'Search the nginx configuration for return 444 and for includes that bring it in.',
      'Look in the access log at which host name and which rule the dropped requests have in common.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
    'https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#return',
  ],
} satisfies Entry;
