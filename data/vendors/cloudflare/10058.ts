import type { VendorEntry } from '../../shapes';

export default {
  title: 'List items incompatible with list type',
  sign: '🔺',
  headline: 'The entries don’t fit the kind of list they were added to',
  short: 'Entries don’t fit the list',
  plain: 'Each list at Cloudflare is made for one kind of entry. These entries are all of another kind than the list.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Hostnames or redirects were added to a list of IP addresses, or the other way round.'],
  steps: {
    visitor: [],
    owner: ['Pick the right list: IP lists, hostname lists and Bulk Redirect Lists each take only their own items.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10058/',
  ],
  seen: 'page',
} satisfies VendorEntry;
