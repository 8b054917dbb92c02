import type { Signature } from '../shapes';

/** Known from published answers only; Vercel’s documentation names the action, not the header. */
export const headers = { 'x-vercel-mitigated': 'deny' };

export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'The firewall of Vercel, the site’s host, seems to have turned this request away.',
  examples: [{ status: 403, headers: { 'x-vercel-mitigated': 'deny', server: 'Vercel' } }],
  sources: ['https://vercel.com/docs/vercel-firewall/vercel-waf/custom-rules'],
} satisfies Signature;
