import type { PageWords } from '../shapes';

/** Apache’s built-in page with its signature: for settings that it can’t use and for scripts that break off. */
export default {
  name: 'Apache',
  party: 'server',
  grade: 'proof',
  text: /^500 Internal Server Error\nInternal Server Error\nThe server encountered an internal error or misconfiguration[\s\S]{0,1500}\nApache(?:\/\d[^\n]{0,200})? Server at [^\n]{1,255} Port \d{1,5}$/,
  statuses: [500],
  says: 'The web server Apache wrote this page: often a setting is wrong, as in .htaccess, or a script of the site broke off. Its error log may say which.',
  examples: [
    {
      status: 500,
      text: '500 Internal Server Error\nInternal Server Error\nThe server encountered an internal error or misconfiguration and was unable to complete your request.\nPlease contact the server administrator at webmaster@example.com to inform them of the time this error occurred, and the actions you performed just before this error.\nMore information about this error may be available in the server error log.\nApache/2.4.58 (Ubuntu) Server at example.com Port 443',
    },
  ],
  sources: [
    'https://github.com/apache/httpd/blob/trunk/modules/http/http_protocol.c',
    'https://github.com/apache/httpd/blob/trunk/server/core.c',
  ],
} satisfies PageWords;
