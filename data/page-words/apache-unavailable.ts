import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature; mod_proxy sends it, too, where it can’t connect. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^503 Service (?:Temporarily )?Unavailable\nService (?:Temporarily )?Unavailable\nThe server is temporarily unable to service your request[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [503],
  says: 'The web server Apache wrote this page: often the site’s program behind it does not run, or the site is closed for a while.',
  examples: [
    {
      status: 503,
      text: '503 Service Unavailable\nService Unavailable\nThe server is temporarily unable to service your request due to maintenance downtime or capacity problems. Please try again later.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
    'https://github.com/apache/httpd/blob/trunk/modules/proxy/proxy_util.c',
  ],
} satisfies PageWords;
