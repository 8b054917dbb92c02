import type { PageWords } from '../shapes';

/** The page ERR_CONNECT_FAIL as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nConnection to [^\n]{1,300} failed\.\n/,
  code: 'ERR_CONNECT_FAIL',
  says: 'A Squid proxy tried to connect to the site and failed.',
  examples: [
    {
      status: 503,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nConnection to 192.0.2.1 failed.\nThe system returned: (111) Connection refused\nThe remote host or network may be down. Please try the request again.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CONNECT_FAIL'],
} satisfies PageWords;
