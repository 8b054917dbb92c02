import type { PageWords } from '../shapes';

/** nginx’s default page for a missing or wrong password; the check may be nginx’s own or that of a service it asks. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^401 Authorization Required\n401 Authorization Required\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [401],
  says: 'The page is the web server nginx’s, which usually guards this address with a sign-in.',
  examples: [
    { status: 401, text: '401 Authorization Required\n401 Authorization Required\nnginx' },
    { status: 401, text: '401 Authorization Required\n401 Authorization Required\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
