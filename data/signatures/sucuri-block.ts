import type { Signature } from '../shapes';

/** Sucuri names here the rule that blocked. */
export const headers = { 'x-sucuri-block': /\S/ };

export default {
  name: 'Sucuri',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'The web firewall Sucuri blocked this request.',
  examples: [{ status: 403, headers: { 'x-sucuri-block': 'XSS001', server: 'Sucuri/Cloudproxy' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sucuri.py'],
} satisfies Signature;
