import type { PageWords } from '../shapes';

/** nginx’s default page where limit_req_status or limit_conn_status is 429. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^429 Too Many Requests\n429 Too Many Requests\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [429],
  says: 'A limit that the web server nginx keeps was reached; the site’s own program was not asked.',
  examples: [
    { status: 429, text: '429 Too Many Requests\n429 Too Many Requests\nnginx' },
    { status: 429, text: '429 Too Many Requests\n429 Too Many Requests\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html',
  ],
} satisfies PageWords;
