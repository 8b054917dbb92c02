import type { PageWords } from '../shapes';

/** Hidden behind 400: nginx’s own 494. Servers built on nginx have other names there. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^400 Request Header Or Cookie Too Large\n400 Bad Request\nRequest Header Or Cookie Too Large\nnginx\b/,
  code: '494',
  statuses: [400],
  says: 'An nginx server found the cookies or other notes in the request too long. Deleting this site’s cookies often helps.',
  examples: [
    {
      status: 400,
      text: '400 Request Header Or Cookie Too Large\n400 Bad Request\nRequest Header Or Cookie Too Large\nnginx',
    },
    {
      status: 400,
      text: '400 Request Header Or Cookie Too Large\n400 Bad Request\nRequest Header Or Cookie Too Large\nnginx/1.22.1',
    },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
