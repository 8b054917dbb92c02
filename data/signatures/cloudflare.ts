import type { Signature } from '../shapes';

/** On every response that passes Cloudflare, good ones included. */
export const headers = { 'cf-ray': /^[0-9a-f]{16}/ };

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'path',
  headers,
  says: 'The request went through Cloudflare. That alone does not say who made the error.',
  examples: [{ status: 404, headers: { 'cf-ray': '8f1c2d3e4a5b6c7d-FRA', server: 'cloudflare' } }],
  sources: ['https://developers.cloudflare.com/fundamentals/reference/cloudflare-ray-id/'],
} satisfies Signature;
