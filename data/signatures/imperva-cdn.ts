import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { 'x-cdn': /^(Imperva|Incapsula)$/i };

export default {
  name: 'Imperva',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Imperva, a protection service formerly called Incapsula, was on the way.',
  examples: [{ status: 503, headers: { 'x-cdn': 'Incapsula' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/i.json'],
} satisfies Signature;
