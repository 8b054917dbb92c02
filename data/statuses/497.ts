import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  vendor: 'nginx',
  meaning: 'The browser came in plain text to a door where only protected visits are let in.',
  inOtherWords:
    'You post an open card into a box that takes only sealed letters. The postman hands it back: put it in an envelope first.',
  definition:
    'An internal code of nginx, not registered, for a plain HTTP request that arrives on a port which expects TLS. The answer and the access log carry 400, with a page that names the reason. In error_page, 497 can be caught, mostly to redirect to the https address.',
  misunderstanding: {
    myth: 'The site has a broken certificate.',
    truth: 'No certificate came into it. The address began with http where it should begin with https.',
  },
  use: {
    when: ['In an error_page, to send visitors to the same address with https.'],
    not: ['As a status of your own: it would tell nobody anything.'],
  },
  caching: { stored: 'if-told', says: 'What goes out is a 400, and that is kept only when told.' },
  retry: {
    again: 'after-a-change',
    says: 'Use https instead. The server did nothing with the request, so a repeat is harmless.',
  },
  related: ['statuses/495', 'statuses/496'],
  questions: [
    {
      question: 'How do I fix “The plain HTTP request was sent to HTTPS port”?',
      answer: 'Write https:// at the start of the address. If you came by a link, its owner should correct it.',
    },
    {
      question: 'Why does it happen behind a load balancer?',
      answer:
        'The load balancer speaks plain HTTP to a port where nginx expects TLS. Let it speak HTTPS, or point it to a port without ssl.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'HTTP Request Sent to HTTPS Port',
  sign: '✉️',
  headline: '497 is about an address with http where the site wants https',
  short: 'http instead of https',
  plain:
    'No browser sees this number from the web server that it belongs to: that server shows 400 instead, and a line with the reason. The browser spoke openly at a door where the site speaks only in a protected way. If you really were sent a 497, another program picked the number.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The address starts with http:// and names a port that is meant for https.',
    'A link, a bookmark or a redirect has the wrong beginning.',
    'A machine in front of the server passes requests on without protection.',
  ],
  steps: {
    visitor: ['Change http:// to https:// in the address bar, and press Enter.'],
    owner: [
      'Add error_page 497 with a redirect to https://$host:$server_port$request_uri, or listen for plain HTTP on another port.',
      'Behind a load balancer, make the protocol of its backend match the port.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.c',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors',
  ],
} satisfies Entry;
