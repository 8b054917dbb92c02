import type { PageWords } from '../shapes';

/** nginx’s default page where limit_req_status or limit_conn_status is 429. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^429 Too Many Requests\n429 Too Many Requests\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [429],
  says: 'The web server nginx wrote this page, most often because a limit was reached that it keeps itself.',
  examples: [
    { status: 429, text: '429 Too Many Requests\n429 Too Many Requests\nnginx' },
    { status: 429, text: '429 Too Many Requests\n429 Too Many Requests\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html',
  ],
} satisfies PageWords;
