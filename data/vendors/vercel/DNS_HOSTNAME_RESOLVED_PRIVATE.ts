import type { VendorEntry } from '../../shapes';

export default {
  title: 'DNS Hostname Resolved Private',
  sign: '🏠',
  headline: 'The other server’s address is one that Vercel can’t go to',
  short: 'It leads to a private address',
  plain:
    'The site tells Vercel to fetch this from elsewhere. The address it found there belongs to a private network, or is of a kind that doesn’t work for this.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The name leads to a private or reserved IP address.', 'The name leads to an IPv6 address only.'],
  steps: { visitor: [], owner: ['Point the rewrite to a name with a public IPv4 address.'] },
  sources: ['https://vercel.com/docs/errors/DNS_HOSTNAME_RESOLVED_PRIVATE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
