import type { PageWords } from '../shapes';

/** nginx’s default page for trouble of its own, such as settings that lead in a circle. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^500 Internal Server Error\n500 Internal Server Error\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [500],
  says: 'The web server nginx wrote this page, often because of its settings or of a service that it asks for permission. It may also hide an app’s error.',
  examples: [
    { status: 500, text: '500 Internal Server Error\n500 Internal Server Error\nnginx' },
    { status: 500, text: '500 Internal Server Error\n500 Internal Server Error\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
