import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature; plain HTTP on an encrypted port has a rule of its own. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^400 Bad Request\nBad Request\nYour browser sent a request that this server could not understand\.(?!\nReason: You're speaking plain)[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [400],
  says: 'The page is Apache’s, a web server’s: as a rule, it could not make sense of the request.',
  examples: [
    {
      status: 400,
      text: '400 Bad Request\nBad Request\nYour browser sent a request that this server could not understand.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
    {
      status: 400,
      text: '400 Bad Request\nBad Request\nYour browser sent a request that this server could not understand.\nSize of a request header field exceeds server limit.\nApache Server at www.example.com Port 80',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
