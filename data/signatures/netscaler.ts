import type { Signature } from '../shapes';

/** The built-in cache marks what passes through. */
export const headers = { via: /\bNS-CACHE\b/i };

export default {
  name: 'NetScaler',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'A NetScaler, a load balancer with a cache, passed this on.',
  examples: [{ status: 404, headers: { via: 'NS-CACHE-10.0: 1' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/netscaler.py'],
} satisfies Signature;
