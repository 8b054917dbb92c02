import type { PageWords } from '../shapes';

/** The page ERR_LIFETIME_EXP as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nConnection Lifetime Expired\n/,
  code: 'ERR_LIFETIME_EXP',
  says: 'A Squid proxy ended this because the connection had been open for longer than it allows.',
  examples: [
    {
      status: 408,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nConnection Lifetime Expired\nSquid has terminated the request because it has exceeded the maximum connection lifetime.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_LIFETIME_EXP'],
} satisfies PageWords;
