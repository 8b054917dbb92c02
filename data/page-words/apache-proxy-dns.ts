import type { PageWords } from '../shapes';

/** mod_proxy’s page for a name that it could not look up. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^[45]\d\d Proxy Error\nProxy Error\n[^\n]{0,200}\n?The proxy server could not handle the request(?:[^\n]{1,2000})?\nReason: DNS lookup failure for: /,
  says: 'The web server Apache could not find the address of the server that it should pass this on to.',
  examples: [
    {
      status: 502,
      text: '502 Proxy Error\nProxy Error\nThe proxy server received an invalid response from an upstream server.\nThe proxy server could not handle the request\nReason: DNS lookup failure for: backend.example.com\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
  ],
  sources: ['https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c'],
} satisfies PageWords;
