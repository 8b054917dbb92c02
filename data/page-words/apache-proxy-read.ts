import type { PageWords } from '../shapes';

/** mod_proxy’s page; the name below may be missing, as the words stand in no other template. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^[45]\d\d Proxy Error\nProxy Error\n[^\n]{0,200}\n?The proxy server could not handle the request(?:[^\n]{1,2000})?\nReason: Error reading from remote server/,
  says: 'The web server Apache passed the request to a program behind it, which hung up or stayed silent for too long.',
  examples: [
    {
      status: 502,
      text: '502 Proxy Error\nProxy Error\nThe proxy server received an invalid response from an upstream server.\nThe proxy server could not handle the request\nReason: Error reading from remote server\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
    {
      status: 502,
      text: '502 Proxy Error\nProxy Error\nThe proxy server received an invalid response from an upstream server.\nThe proxy server could not handle the request\nReason: Error reading from remote server',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c',
    'https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_http.c',
  ],
} satisfies PageWords;
