import type { PageWords } from '../shapes';

/** The page ERR_TOO_BIG as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nThe request or reply is too large\.\n/,
  code: 'ERR_TOO_BIG',
  says: 'A Squid proxy lets nothing of this size through, be it an upload, a download, or the notes that come with them.',
  examples: [
    {
      status: 413,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nThe request or reply is too large.\nIf you are making a POST or PUT request, then the item you are trying to upload is too large.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_TOO_BIG'],
} satisfies PageWords;
