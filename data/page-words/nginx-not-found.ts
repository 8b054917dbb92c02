import type { PageWords } from '../shapes';

/** nginx’s default page where it has no file, and where its settings say “return 404”. */
export default {
  name: 'nginx',
  vendor: 'nginx',
  party: 'server',
  grade: 'proof',
  text: /^404 Not Found\n404 Not Found\nnginx(?:\/\d[\w.]{0,20}(?: \([^()\n]{1,60}\))?)?$/,
  statuses: [404],
  says: 'The web server nginx wrote this page: usually it found nothing here itself, but it can also put the page over that of the site’s own program.',
  examples: [
    { status: 404, text: '404 Not Found\n404 Not Found\nnginx' },
    { status: 404, text: '404 Not Found\n404 Not Found\nnginx/1.18.0 (Ubuntu)' },
  ],
  sources: ['https://github.com/nginx/nginx/blob/master/src/http/ngx_http_special_response.c'],
} satisfies PageWords;
