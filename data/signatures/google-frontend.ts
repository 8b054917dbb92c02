import type { Signature } from '../shapes';

/** On answers from Google’s hosting services, good ones included. */
export const headers = { server: 'Google Frontend' };

export default {
  name: 'Google Frontend',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The front door of Google’s hosting handed this over. Google or the site’s program behind it may have made it.',
  examples: [{ status: 500, headers: { server: 'Google Frontend' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/g.json'],
} satisfies Signature;
