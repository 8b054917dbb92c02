import type { Signature } from '../shapes';

/** Set by Variti’s protection. */
export const headers = { 'x-variti-ccr': /\S/ };

export default {
  name: 'Variti',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The answer passed Variti, a service that keeps robots and floods away from sites.',
  examples: [{ status: 403, headers: { 'x-variti-ccr': '1234567:1' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/v.json'],
} satisfies Signature;
