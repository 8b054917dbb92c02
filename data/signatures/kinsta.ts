import type { Signature } from '../shapes';

/** Kinsta tells in it whether its cache had the page. */
export const headers = { 'x-kinsta-cache': /^[A-Z]/i };

export default {
  name: 'Kinsta',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The site is kept by Kinsta, a host for WordPress, and its cache was asked.',
  examples: [{ status: 404, headers: { 'x-kinsta-cache': 'MISS', server: 'nginx' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/k.json'],
} satisfies Signature;
