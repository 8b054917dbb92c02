import type { Signature } from '../shapes';

/** Another shuffle of the same letters. */
export const headers = { nncoection: /^(keep-alive|close)$/i };

export default {
  name: 'NetScaler',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'NetScaler load balancers are known for this misspelling, so one may be on the way.',
  examples: [{ status: 403, headers: { nncoection: 'close' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/netscaler.py'],
} satisfies Signature;
