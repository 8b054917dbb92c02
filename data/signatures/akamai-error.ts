import type { Signature } from '../shapes';

/** Akamai documents it for an error, “typically” one of its own refusals, which is not always. */
export const headers = { 'akamai-cache-status': /\bError from (child|parent)\b/i };

export default {
  name: 'Akamai',
  vendor: 'akamai',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'Akamai noted an error on its side, which typically is a request that its firewall or a sign-in rule refused.',
  examples: [{ status: 403, headers: { 'akamai-cache-status': 'Error from child' } }],
  sources: ['https://techdocs.akamai.com/property-mgr/docs/return-cache-status'],
} satisfies Signature;
