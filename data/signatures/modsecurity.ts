import type { Signature } from '../shapes';

/** A list of what the web server has loaded. */
export const headers = { server: /\bmod_security\b/i };

export default {
  name: 'ModSecurity',
  party: 'server',
  grade: 'path',
  headers,
  says: 'The site’s web server has the firewall ModSecurity built in. That it blocked something is not said.',
  examples: [{ status: 406, headers: { server: 'Apache/2.4.6 (CentOS) mod_security/2.9.2' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/modsecurity.py'],
} satisfies Signature;
