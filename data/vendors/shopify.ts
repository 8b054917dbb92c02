import type { Vendor } from '../shapes';

export default {
  name: 'Shopify',
  sign: '🛍️',
  category: 'hosting',
  plain:
    'A company on whose computers millions of shops run. The shops look different, but Shopify’s programs answer for them all.',
  tell: 'Look for headers that begin with x-shopify or x-shopid, or for an address under myshopify.com. Cloudflare’s headers are there as well, because Shopify’s shops stand behind its network.',
  codes:
    'Its list for developers has 430, 530, 540 and 783 besides the standard ones. Until 2018, 420 meant a locked shop; now it is 423.',
  sources: [
    'https://shopify.dev/docs/api/usage/response-codes',
    'https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420',
  ],
} satisfies Vendor;
