import type { Signature } from '../shapes';

/** Cloudflare makes these statuses itself; others that use the same numbers stand behind it and name themselves. */
export const headers = { 'cf-ray': /^[0-9a-f]{16}/, 'eo-log-uuid': null, 'x-cf-routererror': null };

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  headers,
  broke: 'site',
  statuses: [520, 521, 522, 523, 524, 525, 526],
  says: 'Cloudflare made this page because it got no proper answer from the site’s own server, where the fault most likely lies.',
  examples: [
    { status: 522, headers: { 'cf-ray': '8f1c2d3e4a5b6c7d-FRA', server: 'cloudflare' } },
    { status: 526, headers: { 'cf-ray': '8f1c2d3e4a5b6c7d-FRA', server: 'cloudflare' } },
  ],
  sources: ['https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/'],
} satisfies Signature;
