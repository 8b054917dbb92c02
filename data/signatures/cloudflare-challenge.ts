import type { Signature } from '../shapes';

/** The only value Cloudflare documents for this header. */
export const headers = { 'cf-mitigated': 'challenge' };

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  headers,
  says: 'Cloudflare stopped the request to check whether a person is asking.',
  examples: [{ status: 403, headers: { 'cf-mitigated': 'challenge', 'cf-ray': '8f1c2d3e4a5b6c7d-FRA' } }],
  sources: ['https://developers.cloudflare.com/cloudflare-challenges/challenge-types/challenge-pages/detect-response/'],
} satisfies Signature;
