import type { PageWords } from '../shapes';

/** As nginx’s pages for 502 and 504, with another name below. */
export default {
  name: 'OpenResty',
  party: 'server',
  grade: 'hint',
  text: /^(50[24] [BG][^\n]{3,40})\n\1\nopenresty(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [502, 504],
  says: 'OpenResty, a web server made from nginx, wrote this page. As a rule, a program behind it gave no usable answer, or none in time.',
  examples: [
    { status: 502, text: '502 Bad Gateway\n502 Bad Gateway\nopenresty' },
    { status: 504, text: '504 Gateway Time-out\n504 Gateway Time-out\nopenresty/1.25.3.1' },
  ],
  sources: [
    'https://github.com/openresty/openresty/tree/master/patches/nginx',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
  ],
} satisfies PageWords;
