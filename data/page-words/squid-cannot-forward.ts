import type { PageWords } from '../shapes';

/** The page ERR_CANNOT_FORWARD as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: [^\n]{1,3000}\nUnable to forward this request at this time\.\n/,
  code: 'ERR_CANNOT_FORWARD',
  says: 'A Squid proxy found no way to pass the request on: its own line may be down, or another proxy that it needs.',
  examples: [
    {
      status: 503,
      text: 'ERROR: The requested URL could not be retrieved\nERROR\nThe requested URL could not be retrieved\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nUnable to forward this request at this time.\nThis request could not be forwarded to the origin server or to any parent caches.\nYour cache administrator is webmaster.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CANNOT_FORWARD'],
} satisfies PageWords;
