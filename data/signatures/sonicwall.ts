import type { Signature } from '../shapes';

/** The firewall’s name on its own pages; it may stand before you or before the site. */
export const headers = { server: /^SonicWALL/i };

export default {
  name: 'SonicWALL',
  party: 'proxy',
  grade: 'hint',
  headers,
  says: 'A SonicWALL firewall names itself here and may have blocked the request.',
  examples: [{ status: 403, headers: { server: 'SonicWALL' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/sonicwall.py'],
} satisfies Signature;
