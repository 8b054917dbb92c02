import type { Signature } from '../shapes';

/** The number that Akamai gives a request, where the owner turned it on. */
export const headers = { 'akamai-grn': /^\d+\.[0-9a-f]+\.\d+\.[0-9a-f]+$/i };

export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The request went through Akamai, a delivery network, which gave it this number; the site’s owner can look it up there.',
  examples: [{ status: 503, headers: { 'akamai-grn': '0.05313217.1567801841.1457a3' } }],
  sources: ['https://techdocs.akamai.com/property-mgr/docs/global-req-number'],
} satisfies Signature;
