import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature; older versions name the address. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^403 Forbidden\nForbidden\nYou don't have permission to access [\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [403],
  says: 'This refusal is a page of the web server Apache. Usual reasons are a rule, the rights of a file, or a folder without a start page.',
  examples: [
    {
      status: 403,
      text: "403 Forbidden\nForbidden\nYou don't have permission to access this resource.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443",
    },
    {
      status: 403,
      text: "403 Forbidden\nForbidden\nYou don't have permission to access /secret/ on this server.\nAdditionally, a 404 Not Found error was encountered while trying to use an ErrorDocument to handle the request.\nApache Server at www.example.com Port 80",
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
