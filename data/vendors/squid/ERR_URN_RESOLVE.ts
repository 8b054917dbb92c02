import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cannot Resolve URN',
  sign: '🏷️',
  headline: 'Squid could not turn this kind of name into an address',
  short: 'The name led to no place',
  plain: 'The link begins with urn:, a name without a place. Squid tried to find a place for it, and found none.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: ['Such names hardly work anywhere today.', 'The server that should know the place didn’t know it.'],
  steps: {
    visitor: ['Look for an ordinary web address of the same thing.'],
    owner: ['Replace urn: links by http or https addresses.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_URN_RESOLVE',
    'https://github.com/squid-cache/squid/blob/master/src/urn.cc',
  ],
  seen: 'header',
  statuses: [404],
  tell: 'Only links that begin with urn: can lead here.',
} satisfies VendorEntry;
