import type { Signature } from '../shapes';

/** Seen on the pages that DataDome sends in place of the site’s. */
export const headers = { server: 'DataDome' };

export default {
  name: 'DataDome',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'DataDome names itself as the server, which it does when it stops a visitor whom it takes for a robot.',
  examples: [{ status: 403, headers: { server: 'DataDome', 'x-datadome': 'protected' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/d.json'],
} satisfies Signature;
