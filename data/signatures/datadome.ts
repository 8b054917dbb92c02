import type { Signature } from '../shapes';

/** On answers of sites that DataDome watches. */
export const headers = { 'x-datadome': /\S/ };

export default {
  name: 'DataDome',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'DataDome, a service that tells people from robots, watches this site.',
  examples: [{ status: 403, headers: { 'x-datadome': 'protected' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/d.json'],
} satisfies Signature;
