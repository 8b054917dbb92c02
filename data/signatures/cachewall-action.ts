import type { Signature } from '../shapes';

/** Seen where Cachewall acted on a request. */
export const headers = { 'x-cachewall-action': /\S/ };

export default {
  name: 'Cachewall',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'By this header, Cachewall, a cache with a firewall on the site’s server, dealt with this request itself.',
  examples: [{ status: 403, headers: { 'x-cachewall-action': 'deny' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cachewall.py'],
} satisfies Signature;
