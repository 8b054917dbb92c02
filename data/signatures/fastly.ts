import type { Signature } from '../shapes';

/** On every response that Fastly processes. */
export const headers = { 'x-served-by': /^cache-[a-z]{3}[a-z0-9-]*-[A-Z]{3}\b/ };

export default {
  name: 'Fastly',
  vendor: 'fastly',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Fastly, a delivery network, passed this on. It says so on every answer, good or bad.',
  examples: [
    { status: 404, headers: { 'x-served-by': 'cache-lcy1128-LCY', 'x-cache': 'MISS' } },
    { status: 503, headers: { 'x-served-by': 'cache-fra-eddf8230056-FRA, cache-lcy1128-LCY' } },
  ],
  sources: ['https://www.fastly.com/documentation/reference/http/http-headers/X-Served-By/'],
} satisfies Signature;
