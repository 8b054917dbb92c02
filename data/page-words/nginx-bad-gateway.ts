import type { PageWords } from '../shapes';

/** nginx’s default page for a program behind it that refuses connections, hangs up or talks nonsense. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^502 Bad Gateway\n502 Bad Gateway\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [502],
  says: 'The web server nginx runs and wrote this page. As a rule, the site’s program behind it could not be reached or gave no usable answer.',
  examples: [
    { status: 502, text: '502 Bad Gateway\n502 Bad Gateway\nnginx' },
    { status: 502, text: '502 Bad Gateway\n502 Bad Gateway\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
