import type { VendorEntry } from '../../shapes';

export default {
  title: 'Shop locked (until 2018)',
  sign: '🔐',
  headline: 'Shopify once used 420 for a shop that was locked',
  short: 'A locked shop, long ago',
  plain:
    'Until the end of August 2018, Shopify answered programs with 420 when a shop was locked. It has sent 423 since then, so a 420 of today comes from somebody else.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The shop was locked, for instance because of a problem with the account.'],
  steps: {
    visitor: [],
    owner: [
      'Teach old programs that 423 now says what 420 used to say.',
      'Contact Shopify’s support if your shop is locked.',
    ],
  },
  sources: [
    'https://shopify.dev/changelog/admin-api-requests-to-locked-stores-will-return-a-423-status-code-instead-of-420',
  ],
  seen: 'status',
  statuses: [420],
  tell: 'The request went to the Admin API of a Shopify shop, before September 2018.',
} satisfies VendorEntry;
