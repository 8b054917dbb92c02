import type { PageWords } from '../shapes';

/** nginx’s default page for an address that fills more than one of large_client_header_buffers. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^414 Request-URI Too Large\n414 Request-URI Too Large\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [414],
  says: 'The page is the web server nginx’s: as a rule, the address itself is longer than it accepts.',
  examples: [
    { status: 414, text: '414 Request-URI Too Large\n414 Request-URI Too Large\nnginx' },
    { status: 414, text: '414 Request-URI Too Large\n414 Request-URI Too Large\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: [
    'https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c',
    'https://nginx.org/en/docs/http/ngx_http_core_module.html#large_client_header_buffers',
  ],
} satisfies PageWords;
