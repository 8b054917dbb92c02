import type { Signature } from '../shapes';

/** A Connection header with its letters shuffled, so that nobody obeys it. */
export const headers = { cneonction: /^(keep-alive|close)$/i };

export default {
  name: 'NetScaler',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'The misspelt header is a habit of NetScaler, a load balancer, which may stand before the site.',
  examples: [{ status: 403, headers: { cneonction: 'close' } }],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/netscaler.py'],
} satisfies Signature;
