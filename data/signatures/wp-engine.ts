import type { Signature } from '../shapes';

/** WP Engine’s name for the machine behind its front. */
export const headers = { 'wpe-backend': /\S/ };

export default {
  name: 'WP Engine',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The site is kept by WP Engine, a host for WordPress.',
  examples: [{ status: 404, headers: { 'wpe-backend': 'apache', server: 'nginx' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/w.json'],
} satisfies Signature;
