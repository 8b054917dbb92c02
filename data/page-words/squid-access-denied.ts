import type { PageWords } from '../shapes';

/** The page ERR_ACCESS_DENIED as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nAccess Denied\.\n/,
  code: 'ERR_ACCESS_DENIED',
  says: 'A Squid proxy refused this because of its own rules; the refusal is not the site’s.',
  examples: [
    {
      status: 403,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nAccess Denied.\nAccess control configuration prevents your request from being allowed at this time. Please contact your service provider if you feel this is incorrect.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED'],
} satisfies PageWords;
