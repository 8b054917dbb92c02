import type { Signature } from '../shapes';

/** Named in Server. */
export const headers = { server: /^wf[_-]?WAF/i };

export default {
  name: 'Wordfence',
  party: 'app',
  grade: 'path',
  headers,
  says: 'Wordfence, a firewall within the site’s own WordPress, names itself here.',
  examples: [{ status: 403, headers: { server: 'wf_WAF' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/wordfence.py'],
} satisfies Signature;
