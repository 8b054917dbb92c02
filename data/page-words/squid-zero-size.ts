import type { PageWords } from '../shapes';

/** The page ERR_ZERO_SIZE_OBJECT as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nZero Sized Reply\n/,
  code: 'ERR_ZERO_SIZE_OBJECT',
  says: 'A Squid proxy asked the site, which hung up without a word.',
  examples: [
    {
      status: 502,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nZero Sized Reply\nSquid did not receive any data for this request.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ZERO_SIZE_OBJECT'],
} satisfies PageWords;
