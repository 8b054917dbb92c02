import type { VendorEntry } from '../../shapes';

export default {
  title: 'Worker or subdomain not found',
  sign: '🔍',
  headline: 'Cloudflare doesn’t know the program that was to be changed',
  short: 'Program not found',
  plain:
    'A developer asked Cloudflare to change or read a Worker, and there is none of that name. Or the account has no workers.dev subdomain yet.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The name in the configuration is misspelt, or belongs to another account.',
    'No workers.dev subdomain has been set up.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare the name and the account_id in the Wrangler configuration with the dashboard.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
