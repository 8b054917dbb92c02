import type { PageWords } from '../shapes';

/** Hidden behind 400: nginx’s own 496. Servers built on nginx have other names there. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^400 No required SSL certificate was sent\n400 Bad Request\nNo required SSL certificate was sent\nnginx\b/,
  code: '496',
  statuses: [400],
  says: 'An nginx server lets nobody in without a personal certificate, and your browser showed none.',
  examples: [
    {
      status: 400,
      text: '400 No required SSL certificate was sent\n400 Bad Request\nNo required SSL certificate was sent\nnginx',
    },
    {
      status: 400,
      text: '400 No required SSL certificate was sent\n400 Bad Request\nNo required SSL certificate was sent\nnginx/1.22.1',
    },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
