import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: /^CDN77-Turbo$/i };

export default {
  name: 'CDN77',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The delivery network CDN77 was on the way.',
  examples: [{ status: 404, headers: { server: 'CDN77-Turbo' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/c.json'],
} satisfies Signature;
