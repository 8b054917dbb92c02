import type { PageWords } from '../shapes';

/** nginx’s default page for a request that it can’t read; its own 494 to 497 also come as 400 but have other titles. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^400 Bad Request\n400 Bad Request\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [400],
  says: 'The web server nginx wrote this page: as a rule, it found the request malformed and did not pass it on.',
  examples: [
    { status: 400, text: '400 Bad Request\n400 Bad Request\nnginx' },
    { status: 400, text: '400 Bad Request\n400 Bad Request\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
