import type { PageWords } from '../shapes';

/** mod_proxy’s page for a failed handshake with what lies behind it. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^[45]\d\d Proxy Error\nProxy Error\n[^\n]{0,200}\n?The proxy server could not handle the request(?:[^\n]{1,2000})?\nReason: Error during SSL Handshake with remote server/,
  says: 'The web server Apache could not agree on encryption with the server behind it; the site’s owner has to look at that server’s certificate.',
  examples: [
    {
      status: 500,
      text: '500 Proxy Error\nProxy Error\nThe proxy server could not handle the request\nReason: Error during SSL Handshake with remote server\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
  ],
  sources: ['https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c'],
} satisfies PageWords;
