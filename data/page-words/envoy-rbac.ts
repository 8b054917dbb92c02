import type { PageWords } from '../shapes';

/** Envoy’s filter for who may do what; other programs have taken over the words. */
export default {
  name: 'Envoy',
  party: 'gateway',
  grade: 'hint',
  text: /^RBAC: access denied$/,
  statuses: [403],
  says: 'Most likely a rule in the reverse proxy Envoy says who may ask here, and refused this.',
  examples: [{ status: 403, text: 'RBAC: access denied' }],
  sources: ['https://github.com/envoyproxy/envoy/blob/main/source/extensions/filters/http/rbac/rbac_filter.cc'],
} satisfies PageWords;
