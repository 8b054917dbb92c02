import type { Signature } from '../shapes';

/** Fastly writes HIT for a stored copy and for what it makes itself, unless a script of the owner’s restarted the request. */
export const headers = { 'x-served-by': /^cache-[a-z]{3}[a-z0-9-]*-[A-Z]{3}\b/, 'x-cache': /\bHIT$/ };

export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'Fastly probably did not ask the site’s server this time: it sent a stored copy of the error, or wrote one.',
  examples: [
    { status: 503, headers: { 'x-served-by': 'cache-lcy1128-LCY', 'x-cache': 'HIT' } },
    { status: 404, headers: { 'x-served-by': 'cache-fra-eddf8230056-FRA, cache-lcy1128-LCY', 'x-cache': 'MISS, HIT' } },
  ],
  sources: [
    'https://www.fastly.com/documentation/reference/http/http-headers/X-Cache/',
    'https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/',
  ],
} satisfies Signature;
