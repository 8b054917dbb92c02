import type { Signature } from '../shapes';

/** Railway’s edge marks the place where a request came in. */
export const headers = { 'x-railway-edge': /\S/ };

export default {
  name: 'Railway',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request came in through the edge of Railway, which runs the app.',
  examples: [{ status: 500, headers: { 'x-railway-edge': 'railway/europe-west4-drams3a', server: 'railway-edge' } }],
  sources: ['https://docs.railway.com/networking/edge-networking'],
} satisfies Signature;
