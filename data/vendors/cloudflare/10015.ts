import type { VendorEntry } from '../../shapes';

export default {
  title: 'Account not entitled to use Workers',
  sign: '🎟️',
  headline: 'This account may not run programs at Cloudflare',
  short: 'Account may not use Workers',
  plain:
    'Somebody tried to upload a program to Cloudflare, and the account isn’t allowed to. A visitor of a site never sees this.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Workers isn’t part of what this account may use.'],
  steps: {
    visitor: [],
    owner: ['Check the account’s plan and state, and ask Cloudflare if it should be able to.'],
  },
  sources: ['https://developers.cloudflare.com/workers/observability/errors/'],
  seen: 'page',
} satisfies VendorEntry;
