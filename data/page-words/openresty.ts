import type { PageWords } from '../shapes';

/** OpenResty is nginx with its own name below the same pages (builtin_error_page_footer.patch). Its 494 to 497 are with nginx’s. */
export default {
  name: 'OpenResty',
  party: 'server',
  grade: 'hint',
  text: /^([45]\d\d [A-Z][^\n]{3,40})\n\1\nopenresty(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [
    400, 401, 402, 403, 404, 405, 406, 408, 409, 410, 411, 412, 413, 414, 415, 416, 421, 429, 500, 501, 503, 505, 507,
  ],
  says: 'OpenResty, a web server made from nginx, wrote this page, perhaps because a script in it said so.',
  examples: [
    { status: 404, text: '404 Not Found\n404 Not Found\nopenresty' },
    { status: 403, text: '403 Forbidden\n403 Forbidden\nopenresty/1.21.4.1' },
  ],
  sources: [
    'https://github.com/openresty/openresty/tree/master/patches/nginx',
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
  ],
} satisfies PageWords;
