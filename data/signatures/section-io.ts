import type { Signature } from '../shapes';

/** The number that Section gives a request. */
export const headers = { 'section-io-id': /\S/ };

export default {
  name: 'Section',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Section, which runs software for sites close to their visitors, was on the way.',
  examples: [{ status: 502, headers: { 'section-io-id': '4c1e0b9f7a2d4f0c8f6e0f4d2b6a9c31' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/s.json'],
} satisfies Signature;
