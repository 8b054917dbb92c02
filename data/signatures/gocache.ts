import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: 'gocache' };

export default {
  name: 'GoCache',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'GoCache, a delivery network in Brazil, was on the way.',
  examples: [{ status: 404, headers: { server: 'gocache' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/g.json'],
} satisfies Signature;
