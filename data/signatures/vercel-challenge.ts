import type { Signature } from '../shapes';

/** Set on Vercel’s checkpoint page, which the app never sees. */
export const headers = { 'x-vercel-mitigated': 'challenge' };

export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The firewall of Vercel, the site’s host, stopped the request to check the browser before the site’s own program was asked.',
  examples: [
    { status: 429, headers: { 'x-vercel-mitigated': 'challenge', server: 'Vercel' } },
    { status: 403, headers: { 'x-vercel-mitigated': 'challenge', 'x-vercel-id': 'fra1::1700000000-abcdefghijkl' } },
  ],
  sources: ['https://github.com/vercel-labs/vgpu/pull/228'],
} satisfies Signature;
