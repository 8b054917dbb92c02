import type { Signature } from '../shapes';

/** Seen on refusals only. */
export const headers = { 'x-panyun-error-step': /\S/ };

export default {
  name: '360 Panyun',
  party: 'cdn',
  grade: 'hint',
  headers,
  says: '360’s protection service Panyun tells at which step it seems to have stopped the request.',
  examples: [{ status: 403, headers: { 'x-panyun-error-step': 'filter' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/panyun360.py'],
} satisfies Signature;
