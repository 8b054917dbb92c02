import type { Signature } from '../shapes';

/** Only on error pages that Cloudflare generated, never on those it forwards. */
export const headers = { 'cf-error-type': /^\d{3,5}$/ };

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'Cloudflare writes this only on error pages that it makes itself.',
  examples: [
    { status: 502, headers: { 'cf-error-type': '502' } },
    { status: 403, headers: { 'cf-error-type': '1020', 'cf-ray': '8f1c2d3e4a5b6c7d-FRA' } },
  ],
  sources: ['https://developers.cloudflare.com/support/troubleshooting/http-status-codes/'],
} satisfies Signature;
