import type { Signature } from '../shapes';

/** A Connection header made harmless by a changed name. */
export const headers = { 'x-cnection': 'close' };

export default {
  name: 'F5 BIG-IP',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'F5’s load balancer BIG-IP renames a header in this way, so one may stand before the site.',
  examples: [{ status: 403, headers: { 'x-cnection': 'close' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/f5bigipltm.py'],
} satisfies Signature;
