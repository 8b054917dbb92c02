import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: 'ddos-guard' };

export default {
  name: 'DDoS-Guard',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'DDoS-Guard, which shields sites from floods of requests, passed this on.',
  examples: [{ status: 502, headers: { server: 'ddos-guard' } }],
  sources: [
    'https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/ddosguard.py',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/d.json',
  ],
} satisfies Signature;
