import type { Signature } from '../shapes';

/** Seen on answers that an F5 BIG-IP writes itself. */
export const headers = { server: /^Big-?IP$/i };

export default {
  name: 'F5 BIG-IP',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'BIG-IP, a load balancer made by F5, names itself as the server and may have written this.',
  examples: [{ status: 503, headers: { server: 'BigIP' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/f5bigipapm.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/f.json',
  ],
} satisfies Signature;
