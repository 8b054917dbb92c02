import type { PageWords } from '../shapes';

/** Hidden behind 400: nginx’s own 495. Servers built on nginx have other names there. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^400 The SSL certificate error\n400 Bad Request\nThe SSL certificate error\nnginx\b/,
  code: '495',
  statuses: [400],
  says: 'An nginx server did not accept the personal certificate that your browser showed.',
  examples: [
    { status: 400, text: '400 The SSL certificate error\n400 Bad Request\nThe SSL certificate error\nnginx' },
    { status: 400, text: '400 The SSL certificate error\n400 Bad Request\nThe SSL certificate error\nnginx/1.22.1' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
