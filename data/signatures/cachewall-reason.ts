import type { Signature } from '../shapes';

/** Seen where Cachewall acted on a request. */
export const headers = { 'x-cachewall-reason': /\S/ };

export default {
  name: 'Cachewall',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'Cachewall, a firewall on the site’s server, seems to give its reason for an action here.',
  examples: [{ status: 403, headers: { 'x-cachewall-reason': 'waf' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/cachewall.py'],
} satisfies Signature;
