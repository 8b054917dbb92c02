import type { Signature } from '../shapes';

/** Akamai sends this value where a rule of the owner’s wrote the answer on the edge. */
export const headers = { 'akamai-cache-status': /\bConstructed from (child|parent)\b/i };

export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'Akamai made this answer itself, following a rule that the site’s owner set up there.',
  examples: [{ status: 403, headers: { 'akamai-cache-status': 'Constructed from child' } }],
  sources: ['https://techdocs.akamai.com/property-mgr/docs/return-cache-status'],
} satisfies Signature;
