import type { PageWords } from '../shapes';

/** nginx’s default page for a body over client_max_body_size, which is 1 megabyte if not set. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^413 Request Entity Too Large\n413 Request Entity Too Large\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [413],
  says: 'The page is the web server nginx’s: as a rule, what was sent is larger than it lets through to the site’s program.',
  examples: [
    { status: 413, text: '413 Request Entity Too Large\n413 Request Entity Too Large\nnginx' },
    { status: 413, text: '413 Request Entity Too Large\n413 Request Entity Too Large\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_core_module.html#client_max_body_size',
  ],
} satisfies PageWords;
