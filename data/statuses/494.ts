import type { Entry, StatusGuide } from '../shapes';

export const guide = {
  state: 'vendor',
  meaning: 'What the browser sent along was too big, and who says so decides whether you can ever see this number.',
  inOtherWords:
    'Your application form is fine, but you stapled so many notes to it that it no longer fits through the letter box.',
  definition:
    'A private number; the registered one for this is 431. In nginx, 494 is an internal code for a request header that exceeds large_client_header_buffers, and goes out, and into the access log, as 400 unless error_page says otherwise; over HTTP/2, nginx closes the connection instead. Lists also name 494 for Akamai’s Enterprise Application Access.',
  misunderstanding: {
    myth: 'nginx answers with 494 when a cookie is too long.',
    truth:
      'It answers 400, on a page that says “Request Header Or Cookie Too Large”, or over HTTP/2 just hangs up. The number 494 is only for its own settings.',
  },
  headers: [
    { name: 'Cookie', says: 'In the request: nearly always what grew too long.' },
    {
      name: 'Authorization',
      says: 'In the request: a sign-in ticket can grow with the number of groups that you belong to.',
    },
  ],
  caching: { stored: 'if-told', says: 'By default, no cache keeps it, whichever of the two numbers goes out.' },
  retry: { again: 'after-a-change', says: 'The same headers bring the same refusal. Clear the cookies first.' },
  related: ['statuses/431', 'vendors/nginx/494', 'vendors/akamai/494'],
  questions: [
    {
      question: 'How do I fix Request Header Or Cookie Too Large?',
      answer:
        'Delete this site’s cookies in the browser’s settings and load the page again. If it comes back, the site keeps writing cookies that are too long, and only its owner can stop that.',
    },
    {
      question: 'What is the difference between 494 and 431?',
      answer: 'They say the same. 431 is registered and may be sent by any server; 494 is a private number.',
    },
  ],
} satisfies StatusGuide;

export default {
  title: 'Depends on who sent it',
  sign: '📎',
  headline: '494 says that your browser sent too much along; several makers use it',
  short: 'Too much sent along',
  plain:
    'More than one maker has this number, and for the same thing: the notes that your browser sent along were too long. Whether you get to see it depends on whose it is. The web server nginx keeps it to itself and sends you a 400 instead; a service of Akamai’s is said to show it.',
  party: 'unknown',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The site’s cookies have grown too many or too long.',
    'A sign-in ticket, or the address of the page that you came from, is very long.',
    'The server’s limit is smaller than what the site’s own programs send.',
  ],
  steps: {
    visitor: [
      'Delete the cookies of this one site in your browser’s settings, then open it again.',
      'Try the page in a private window, which starts without cookies.',
    ],
    owner: [
      'In nginx, compare large_client_header_buffers with the size of the requests in your log.',
      'Find out which program writes the long cookies, and let it store less in them.',
    ],
  },
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_request.h',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://techdocs.akamai.com/eaa/docs/app-response-codes-login-events-err',
  ],
} satisfies Entry;
