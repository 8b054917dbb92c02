import type { Signature } from '../shapes';

/** On the pages that EZproxy makes; libraries run it under a site name of their own. */
export const headers = { server: /^EZproxy$/i };

export default {
  name: 'EZproxy',
  party: 'proxy',
  grade: 'path',
  headers,
  says: 'The request went through EZproxy, by which a library lets its readers into sites that it pays for.',
  examples: [{ status: 403, headers: { server: 'EZproxy' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/e.json'],
} satisfies Signature;
