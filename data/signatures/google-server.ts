import type { Signature } from '../shapes';

/** Names of Google’s web servers. */
export const headers = { server: /^(gws|GSE)$/i };

export default {
  name: 'Google',
  party: 'server',
  grade: 'path',
  headers,
  says: 'One of Google’s own web servers stands on the way.',
  examples: [
    { status: 404, headers: { server: 'gws' } },
    { status: 500, headers: { server: 'GSE' } },
  ],
  sources: [
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/g.json',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/o.json',
  ],
} satisfies Signature;
