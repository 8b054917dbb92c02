import type { PageWords } from '../shapes';

/** nginx’s default page where a form goes to a plain file, among others. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^405 Not Allowed\n405 Not Allowed\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [405],
  says: 'The web server nginx wrote this page, as it does when a form is sent to a plain file or a rule does not take this way of asking.',
  examples: [
    { status: 405, text: '405 Not Allowed\n405 Not Allowed\nnginx' },
    { status: 405, text: '405 Not Allowed\n405 Not Allowed\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
