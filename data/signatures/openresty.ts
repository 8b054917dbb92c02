import type { Signature } from '../shapes';

/** OpenResty is nginx with programs inside; it names itself on all that it hands out. */
export const headers = { server: /^openresty(\/|$)/i };

export default {
  name: 'OpenResty',
  party: 'server',
  grade: 'path',
  headers,
  says: 'OpenResty, a kin of nginx, handed this answer out, and may have had it from an app behind it.',
  examples: [
    { status: 404, headers: { server: 'openresty' } },
    { status: 502, headers: { server: 'openresty/1.25.3.1' } },
  ],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/o.json'],
} satisfies Signature;
