import type { PageWords } from '../shapes';

/** Written by mod_ssl for a request without encryption on an encrypted port. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^400 Bad Request\nBad Request\nYour browser sent a request that this server could not understand\.\nReason: You're speaking plain HTTP to an SSL-enabled server port\.\n/,
  statuses: [400],
  says: 'An Apache server was spoken to without encryption on a port where it expects it. The address should begin with https://.',
  examples: [
    {
      status: 400,
      text: "400 Bad Request\nBad Request\nYour browser sent a request that this server could not understand.\nReason: You're speaking plain HTTP to an SSL-enabled server port.\nInstead use the HTTPS scheme to access this URL, please.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443",
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/ssl/ssl_engine_kernel.c',
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
  ],
} satisfies PageWords;
