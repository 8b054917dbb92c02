import type { VendorEntry } from '../../shapes';

export default {
  title: 'Temporarily Disabled',
  sign: '🔌',
  headline: 'Shopify has switched this part off for a short time',
  short: 'Switched off for a while',
  plain: 'What you asked for exists, but Shopify has turned it off for now. It should be back soon.',
  party: 'app',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['Shopify disabled the endpoint for some time.'],
  steps: { visitor: [], owner: ['Look at shopifystatus.com, and let your app try again later.'] },
  sources: ['https://shopify.dev/docs/api/usage/response-codes'],
  seen: 'status',
  statuses: [540],
  tell: 'The request went to a Shopify shop or to its API; headers such as x-shopid or x-shopify-stage point that way.',
} satisfies VendorEntry;
