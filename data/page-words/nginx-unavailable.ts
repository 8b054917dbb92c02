import type { PageWords } from '../shapes';

/** nginx’s default page for a limit that was reached (503 if not set otherwise) and for “return 503”. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^503 Service Temporarily Unavailable\n503 Service Temporarily Unavailable\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [503],
  says: 'The web server nginx wrote this page: most often, either the site is closed for now, or a limit on requests was reached.',
  examples: [
    { status: 503, text: '503 Service Temporarily Unavailable\n503 Service Temporarily Unavailable\nnginx' },
    {
      status: 503,
      text: '503 Service Temporarily Unavailable\n503 Service Temporarily Unavailable\nnginx/1.18.0 (Ubuntu)',
    },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_limit_req_module.html',
  ],
} satisfies PageWords;
