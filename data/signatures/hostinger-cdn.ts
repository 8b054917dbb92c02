import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: 'hcdn' };

export default {
  name: 'Hostinger CDN',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The delivery network of the web host Hostinger was on the way.',
  examples: [{ status: 503, headers: { server: 'hcdn' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/h.json'],
} satisfies Signature;
