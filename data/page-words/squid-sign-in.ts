import type { PageWords } from '../shapes';

/** The page ERR_CACHE_ACCESS_DENIED as Squid has it in English. */
export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  text: /^ERROR: Cache Access Denied\nERROR\nCache Access Denied\.\n/,
  code: 'ERR_CACHE_ACCESS_DENIED',
  says: 'A Squid proxy wants you to sign in to it before it fetches anything for you.',
  examples: [
    {
      status: 407,
      text: 'ERROR: Cache Access Denied\nERROR\nCache Access Denied.\nThe following error was encountered while trying to retrieve the URL: http://example.com/\nCache Access Denied.\nSorry, you are not currently allowed to request http://example.com/ from this cache until you have authenticated yourself.\nPlease contact the cache administrator if you have difficulties authenticating yourself.\nGenerated Tue, 24 Nov 2026 01:43:35 GMT by proxy.example.net (squid/6.13)',
    },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CACHE_ACCESS_DENIED'],
} satisfies PageWords;
