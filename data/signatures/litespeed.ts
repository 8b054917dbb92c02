import type { Signature } from '../shapes';

/** LiteSpeed names itself on all that it hands out. */
export const headers = { server: /^LiteSpeed/i };

export default {
  name: 'LiteSpeed',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The web server LiteSpeed handed this answer out, and may have had it from the site’s own program.',
  examples: [{ status: 404, headers: { server: 'LiteSpeed' } }],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/l.json'],
} satisfies Signature;
