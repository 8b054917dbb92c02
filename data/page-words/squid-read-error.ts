import type { PageWords } from '../shapes';

/** The page ERR_READ_ERROR as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nRead Error\n/,
  code: 'ERR_READ_ERROR',
  says: 'A Squid proxy lost the connection to the site while it was reading the answer.',
  examples: [
    {
      status: 502,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nRead Error\nThe system returned: (104) Connection reset by peer\nAn error condition occurred while reading data from the network. Please retry your request.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_READ_ERROR'],
} satisfies PageWords;
