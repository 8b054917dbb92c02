import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^504 Gateway Time-?out\nGateway Time-?out\nThe gateway did not receive a timely response[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [504],
  says: 'The page is the web server Apache’s. As a rule, it waited for a program behind it, and no answer came in time.',
  examples: [
    {
      status: 504,
      text: '504 Gateway Timeout\nGateway Timeout\nThe gateway did not receive a timely response from the upstream server or application.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
