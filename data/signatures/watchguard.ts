import type { Signature } from '../shapes';

/** The firewall’s name on its own pages; it may stand before you or before the site. */
export const headers = { server: /^WatchGuard/i };

export default {
  name: 'WatchGuard',
  party: 'proxy',
  grade: 'hint',
  headers,
  says: 'A WatchGuard firewall names itself here and may have refused the request.',
  examples: [{ status: 403, headers: { server: 'WatchGuard' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/watchguard.py'],
} satisfies Signature;
