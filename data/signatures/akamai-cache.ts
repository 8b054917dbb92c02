import type { Signature } from '../shapes';

/** Whether Akamai had a copy, where the owner turned this header on. */
export const headers = { 'akamai-cache-status': /^(Hit|Miss|RefreshHit|HitStale|NotCacheable) from child/i };

export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Akamai, a delivery network, tells here whether it sent a copy or asked the site’s server.',
  examples: [{ status: 404, headers: { 'akamai-cache-status': 'Miss from child, Miss from parent' } }],
  sources: ['https://techdocs.akamai.com/property-mgr/docs/return-cache-status'],
} satisfies Signature;
