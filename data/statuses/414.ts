import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'standard',
  meaning: 'The address in the request is longer than the server is willing to read.',
  inOtherWords:
    'You bring a parcel to the counter, and the address on it covers the front, the back and all the sides. The clerk won’t read to the end, and gives it back unopened.',
  definition:
    'The server refuses the request because the target URI is longer than it is willing to interpret. HTTP sets no upper limit; it only recommends that everybody support at least 8000 octets. The size of the body doesn’t count here (that is 413), nor does that of the header fields (431).',
  requires: {
    server: [
      {
        says: 'A server should cope with addresses of at least 8000 octets.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.1',
      },
      {
        says: 'It must be able to read addresses as long as those that it hands out itself.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-2.3',
      },
    ],
    client: [
      {
        says: 'A client, too, should support addresses of 8000 octets or more.',
        source: 'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.1',
      },
    ],
  },
  misunderstanding: {
    myth: 'The standard says how long a web address may be.',
    truth:
      'It names no greatest length. Each browser, proxy and server sets its own, and the shortest on the way counts.',
  },
  use: {
    when: ['The request target is longer than your server or your rules accept.'],
    not: [
      'The body is too big: that is 413.',
      'A header field, or all of them together, are too big: 431 says so.',
      'The address is short enough but malformed: answer 400.',
    ],
  },
  example: {
    headers: {
      'Cache-Control': 'no-store',
      'Content-Type': 'text/html; charset=utf-8',
    },
    body: '<!doctype html>\n<title>Address too long</title>\n<p>This address is too long. Please use <a href="https://example.com/search">the search form</a>.</p>\n',
  },
  headers: [
    {
      name: 'Location',
      says: 'In the redirects before it: a redirect that adds to its own address each time ends in a 414.',
    },
    {
      name: 'Cache-Control',
      says: 'In the answer: no-store keeps it out of caches, which could store it otherwise.',
    },
    {
      name: 'Referer',
      says: 'In the next request: it may repeat the long address, and then run into a 431.',
    },
  ],
  caching: {
    stored: 'by-default',
    says: 'A cache may keep it without being told to, as the same address will be too long next time as well.',
  },
  retry: {
    again: 'after-a-change',
    says: 'The same address will be refused again. A shorter one, or the same data in the body of a POST, can work.',
  },
  related: ['statuses/413', 'statuses/431', 'statuses/400'],
  questions: [
    {
      question: 'How long may a URL be?',
      answer:
        'The standard gives no maximum. It recommends that all software handle at least 8000 octets, and many servers draw the line near there. If you stay well below that, you are on the safe side.',
    },
    {
      question: 'How do I fix “414 Request-URI Too Large” in nginx?',
      answer:
        'The request line has to fit into one of the buffers of large_client_header_buffers, each of which holds 8 kB by default. Make them larger, or better, move the data from the address to the body.',
    },
    {
      question: 'Why does a form lead to a 414?',
      answer:
        'A form with the method GET puts every field into the address. Long texts belong in a form with the method POST.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'URI Too Long',
  sign: '📏',
  headline: 'The address that was asked for is too long',
  short: 'The address is too long',
  plain:
    'Each request names the address of what it wants, and this one was longer than the server accepts. Often a page or a link has packed a lot of data into it. The number doesn’t say where the limit lies, or whether {site} itself set it or a machine in front of it.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A form, a filter or a script put a lot of data into the address.',
    'A redirect leads to itself and makes the address longer each time.',
    'The address was pasted with much other text behind it.',
    'A machine in front of the site takes only shorter addresses than the site itself.',
    'Somebody probes the site for weak points with very long addresses.',
  ],
  steps: {
    visitor: [
      'Take away the part of the address behind the question mark, and try the shorter one.',
      'Go to the site’s start page, and find the thing from there.',
      'If a search or a filter led here, choose fewer options at a time.',
    ],
    owner: [
      'Log the length of the request target, and find what builds it: mostly a GET form, a filter, or a return address within a return address.',
      'Send large input in the body, with POST.',
      'Compare the limits on the way: nginx large_client_header_buffers, Apache LimitRequestLine, the load balancer, the framework.',
      'Look for a redirect that appends something to its own address.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-15.5.15',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.1',
    'https://developer.mozilla.org/en-US/docs/Web/HTTP/Reference/Status/414',
    'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
  ],
} satisfies Entry;
