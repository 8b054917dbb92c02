import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature; older versions name the address. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^404 Not Found\nNot Found\nThe requested URL [\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [404],
  says: 'The web server Apache wrote this page: usually it has nothing under this address itself, but it can also put the page over an app’s own.',
  examples: [
    {
      status: 404,
      text: '404 Not Found\nNot Found\nThe requested URL was not found on this server.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
    {
      status: 404,
      text: '404 Not Found\nNot Found\nThe requested URL /a/b.html was not found on this server.\nAdditionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.\nApache Server at www.example.com Port 80',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
