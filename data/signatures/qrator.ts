import type { Signature } from '../shapes';

/** Named on whatever passes. */
export const headers = { server: 'QRATOR' };

export default {
  name: 'Qrator',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'Qrator, a shield against floods of requests, was on the way.',
  examples: [{ status: 403, headers: { server: 'QRATOR' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/qrator.py'],
} satisfies Signature;
