import type { Signature } from '../shapes';

/** Seen only on what dotDefender refused. */
export const headers = { 'x-dotdefender-denied': /\S/ };

export default {
  name: 'dotDefender',
  party: 'server',
  grade: 'hint',
  headers,
  says: 'By this header, dotDefender, a firewall inside the web server, refused the request.',
  examples: [{ status: 403, headers: { 'x-dotdefender-denied': '1' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/dotdefender.py'],
} satisfies Signature;
