import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: /^ArvanCloud/i };

export default {
  name: 'ArvanCloud',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'ArvanCloud, a delivery network in Iran, passed this answer along.',
  examples: [{ status: 403, headers: { server: 'ArvanCloud' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/arvancloud.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/a.json',
  ],
} satisfies Signature;
