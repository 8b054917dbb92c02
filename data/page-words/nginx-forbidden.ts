import type { PageWords } from '../shapes';

/** nginx’s default page for a rule, for missing file rights, and for a folder without an index page. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^403 Forbidden\n403 Forbidden\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [403],
  says: 'This refusal is a page of the web server nginx. Usual reasons are a rule, a file that it may not read, or a folder without a start page.',
  examples: [
    { status: 403, text: '403 Forbidden\n403 Forbidden\nnginx' },
    { status: 403, text: '403 Forbidden\n403 Forbidden\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_access_module.html',
    'https://nginx.org/en/docs/http/ngx_http_autoindex_module.html',
  ],
} satisfies PageWords;
