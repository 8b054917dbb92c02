import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: 'rhino-core-shield' };

export default {
  name: 'Link11',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Link11, a service against attacks on sites, was on the way.',
  examples: [{ status: 403, headers: { server: 'rhino-core-shield' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/link11.py'],
} satisfies Signature;
