import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: /^keycdn/i };

export default {
  name: 'KeyCDN',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The delivery network KeyCDN handed this over.',
  examples: [{ status: 404, headers: { server: 'keycdn-engine' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/keycdn.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/k.json',
  ],
} satisfies Signature;
