import type { PageWords } from '../shapes';

/** mod_proxy’s page with any other reason; the most frequent ones have rules of their own. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^[45]\d\d Proxy Error\nProxy Error\n[^\n]{0,200}\n?The proxy server could not handle the request(?:[^\n]{1,2000})?\nReason: (?!Error reading from|Error during SSL|DNS lookup failure)\S/,
  says: 'The web server Apache passes requests on, here without success; the reason stands on the page.',
  examples: [
    {
      status: 502,
      text: '502 Proxy Error\nProxy Error\nThe proxy server received an invalid response from an upstream server.\nThe proxy server could not handle the request\nReason: Malformed connection header\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
    {
      status: 403,
      text: "403 Proxy Error\nProxy Error\nYou don't have permission to access this resource.The proxy server could not handle the request\nReason: Connect to remote machine blocked\nApache/2.4.58 (Ubuntu) Server at example.com Port 443",
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c',
    'https://github.com/apache/httpd/blob/trunk/modules/proxy/mod_proxy_http.c',
  ],
} satisfies PageWords;
