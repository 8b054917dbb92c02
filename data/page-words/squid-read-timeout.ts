import type { PageWords } from '../shapes';

/** The page ERR_READ_TIMEOUT as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nRead Timeout\n/,
  code: 'ERR_READ_TIMEOUT',
  says: 'A Squid proxy asked the site and waited in vain for its answer.',
  examples: [
    {
      status: 504,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nRead Timeout\nThe system returned: [No Error]\nA Timeout occurred while waiting to read data from the network. The network or server may be down or congested. Please retry your request.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_READ_TIMEOUT'],
} satisfies PageWords;
