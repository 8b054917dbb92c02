import type { Signature } from '../shapes';

/** Tengine is Alibaba’s kin of nginx. */
export const headers = { server: /^Tengine(\/|$)/i };

export default {
  name: 'Tengine',
  party: 'server',
  grade: 'path',
  headers,
  says: 'Tengine, Alibaba’s kin of nginx, handed this answer out, and may have had it from elsewhere.',
  examples: [
    { status: 404, headers: { server: 'Tengine' } },
    { status: 504, headers: { server: 'Tengine/2.4.1' } },
  ],
  sources: ['https://github.com/enthec/webappanalyzer/blob/main/src/technologies/t.json'],
} satisfies Signature;
