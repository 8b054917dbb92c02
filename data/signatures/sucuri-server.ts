import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: /^Sucuri\b/i };

export default {
  name: 'Sucuri',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The web firewall Sucuri calls itself the server here, as it does on pages that it passes on.',
  examples: [{ status: 403, headers: { server: 'Sucuri/Cloudproxy' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py'],
} satisfies Signature;
