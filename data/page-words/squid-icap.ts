import type { PageWords } from '../shapes';

/** The page ERR_ICAP_FAILURE as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nICAP protocol error\.\n/,
  code: 'ERR_ICAP_FAILURE',
  says: 'A Squid proxy could not have the content checked, because the checking service, often a virus scanner, did not do its part.',
  examples: [
    {
      status: 500,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nICAP protocol error.\nThe system returned: [No Error]\nThis means that some aspect of the ICAP communication failed.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ICAP_FAILURE'],
} satisfies PageWords;
