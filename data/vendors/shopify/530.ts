import type { VendorEntry } from '../../shapes';

export default {
  title: 'Origin DNS Error',
  sign: '🛍️',
  headline: 'The way to this shop could not be looked up',
  short: 'Shop’s address not found',
  plain:
    'Shops on Shopify stand behind Cloudflare’s network. That network didn’t find where to pass the request on to.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['A DNS record that Cloudflare needs for the shop could not be resolved.', 'Shopify has an outage.'],
  steps: { visitor: [], owner: ['Check the shop’s domain in Shopify’s settings, and look at shopifystatus.com.'] },
  sources: ['https://shopify.dev/docs/api/usage/response-codes'],
  seen: 'status',
  statuses: [530],
  tell: 'The host is a shop on Shopify. It is Cloudflare’s 530, listed by Shopify too.',
} satisfies VendorEntry;
