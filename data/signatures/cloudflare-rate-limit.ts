import type { Signature } from '../shapes';

/** Cloudflare’s error 1015 asks for 30 seconds of patience, unless a rule of the owner’s asks for another time. */
export const headers = { 'cf-ray': /^[0-9a-f]{16}/, 'retry-after': '30' };

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'hint',
  headers,
  statuses: [429],
  says: 'Cloudflare’s own limit asks visitors to wait 30 seconds, as this answer does; a site behind it may ask for the same.',
  examples: [{ status: 429, headers: { 'cf-ray': '8f1c2d3e4a5b6c7d-FRA', server: 'cloudflare', 'retry-after': '30' } }],
  sources: ['https://developers.cloudflare.com/changelog/post/2026-03-12-retry-after-header-for-1xxx-errors/'],
} satisfies Signature;
