import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^401 (?:Unauthorized|Authorization Required)\n(?:Unauthorized|Authorization Required)\nThis server could not verify that you[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [401],
  says: 'The web server Apache wrote this page: usually it wants a name and password here, and what it got was missing or wrong.',
  examples: [
    {
      status: 401,
      text: "401 Unauthorized\nUnauthorized\nThis server could not verify that you are authorized to access the document requested. Either you supplied the wrong credentials (e.g., bad password), or your browser doesn't understand how to supply the credentials required.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443",
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
