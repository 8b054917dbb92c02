import type { PageWords } from '../shapes';

/** Hidden behind 400: nginx’s own 497. The last line is nginx’s name, with its version where the owner shows it. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^400 The plain HTTP request was sent to HTTPS port\n400 Bad Request\nThe plain HTTP request was sent to HTTPS port\nnginx\b/,
  code: '497',
  statuses: [400],
  says: 'An nginx server was asked without encryption on a port where it only speaks with it.',
  examples: [
    {
      status: 400,
      text: '400 The plain HTTP request was sent to HTTPS port\n400 Bad Request\nThe plain HTTP request was sent to HTTPS port\nnginx/1.22.1',
    },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
