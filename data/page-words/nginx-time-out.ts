import type { PageWords } from '../shapes';

/** nginx’s default page for a program behind it that stays silent for longer than proxy_read_timeout. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^504 Gateway Time-out\n504 Gateway Time-out\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [504],
  says: 'The web server nginx wrote this page: as a rule, it waited for the site’s program behind it and gave up.',
  examples: [
    { status: 504, text: '504 Gateway Time-out\n504 Gateway Time-out\nnginx' },
    { status: 504, text: '504 Gateway Time-out\n504 Gateway Time-out\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_read_timeout',
  ],
} satisfies PageWords;
