import type { Signature } from '../shapes';

/** Seen on refusals only. */
export const headers = { 'x-panyun-error-reason': /\S/ };

export default {
  name: '360 Panyun',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: 'Panyun, a protection service of the Chinese company 360, seems to name its reason for a refusal here.',
  examples: [{ status: 403, headers: { 'x-panyun-error-reason': 'waf' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/panyun360.py'],
} satisfies Signature;
