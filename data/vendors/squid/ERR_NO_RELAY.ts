import type { VendorEntry } from '../../shapes';

export default {
  title: 'No WAIS Relay',
  sign: '🦕',
  headline: 'Squid was asked for a kind of service that hardly exists today',
  short: 'A long-gone service',
  plain:
    'In the early days of the web there was a search system called WAIS. Squid still has a page about it, though nothing in today’s Squid seems to send it.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: ['A very old Squid is in use.', 'Somebody picked this page in a deny_info line.'],
  steps: {
    visitor: [],
    owner: ['Look for the name in squid.conf; otherwise this can’t be reached in a current version.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_NO_RELAY',
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
  ],
  seen: 'header',
  tell: 'We found no place in the present source that uses it.',
} satisfies VendorEntry;
