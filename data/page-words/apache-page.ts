import type { PageWords } from '../shapes';

/** Apache’s built-in pages with its signature, for the statuses that have no rule of their own. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^(4(?:0[2-9]|[1-5]\d)|50[12567]|508|51\d) (?!Proxy Error)([A-Z][^\n]{2,60})\n\2\n[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [
    402, 405, 406, 407, 408, 409, 410, 411, 412, 413, 414, 415, 416, 417, 418, 421, 422, 423, 424, 425, 426, 428, 429,
    431, 451, 501, 502, 505, 506, 507, 508, 510, 511,
  ],
  says: 'The page is one that the web server Apache has built in, and ends with its signature.',
  examples: [
    {
      status: 405,
      text: '405 Method Not Allowed\nMethod Not Allowed\nThe requested method POST is not allowed for this URL.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
    {
      status: 410,
      text: '410 Gone\nGone\nThe requested resource is no longer available on this server and there is no forwarding address. Please remove all references to this resource.\nApache Server at www.example.com Port 80',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
