import type { PageWords } from '../shapes';

/** The page ERR_INVALID_URL as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nInvalid URL\n/,
  code: 'ERR_INVALID_URL',
  says: 'A Squid proxy could not make sense of the address that it was asked for.',
  examples: [
    {
      status: 400,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nInvalid URL\nSome aspect of the requested URL is incorrect.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_URL'],
} satisfies PageWords;
