import type { Signature } from '../shapes';

/** Squid writes this header on every error page it makes itself; a Squid nearer to you passes it on. */
export const headers = { 'x-squid-error': /^(ERR_\w+|\d{3} )/ };

export default {
  name: 'Squid',
  vendor: 'squid',
  party: 'proxy',
  grade: 'proof',
  headers,
  says: 'A Squid proxy made this answer itself; the request did not get past it.',
  examples: [
    { status: 407, headers: { 'x-squid-error': 'ERR_CACHE_ACCESS_DENIED 0' } },
    { status: 503, headers: { 'x-squid-error': 'ERR_DNS_FAIL 0' } },
  ],
  sources: ['https://github.com/squid-cache/squid/blob/master/src/errorpage.cc'],
} satisfies Signature;
