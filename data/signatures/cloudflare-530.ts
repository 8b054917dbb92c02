import type { Signature } from '../shapes';

/** Cloudflare’s 530 goes with a number from 1000 up in the page; Pantheon behind Cloudflare has a 530 of its own. */
export const headers = {
  'cf-ray': /^[0-9a-f]{16}/,
  'eo-log-uuid': null,
  'x-pantheon-styx-hostname': null,
  'x-styx-req-id': null,
};

export default {
  name: 'Cloudflare',
  vendor: 'cloudflare',
  party: 'cdn',
  grade: 'proof',
  headers,
  statuses: [530],
  says: 'Cloudflare made this page, in most cases because it could not find out where the site’s own server is.',
  examples: [{ status: 530, headers: { 'cf-ray': '8f1c2d3e4a5b6c7d-FRA', server: 'cloudflare' } }],
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-5xx-errors/error-530/',
  ],
} satisfies Signature;
