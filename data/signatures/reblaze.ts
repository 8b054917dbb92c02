import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: /^Reblaze Secure Web Gateway/i };

export default {
  name: 'Reblaze',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The protection service Reblaze stands before this site.',
  examples: [{ status: 403, headers: { server: 'Reblaze Secure Web Gateway' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/reblaze.py'],
} satisfies Signature;
