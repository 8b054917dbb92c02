import type { PageWords } from '../shapes';

/** nginx’s default pages for the statuses that have no rule of their own. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^(4(?:02|0[6-9]|1[0-256]|21)|50[157]) ([A-Z][^\n]{3,40})\n\1 \2\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [402, 406, 407, 408, 409, 410, 411, 412, 415, 416, 421, 501, 505, 507],
  says: 'The page is one that the web server nginx has built in, so it is not the site’s program that wrote it.',
  examples: [
    { status: 416, text: '416 Requested Range Not Satisfiable\n416 Requested Range Not Satisfiable\nnginx' },
    { status: 410, text: '410 Gone\n410 Gone\nnginx/1.27.4' },
    { status: 501, text: '501 Not Implemented\n501 Not Implemented\nnginx' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
