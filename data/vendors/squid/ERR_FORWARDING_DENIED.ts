import type { VendorEntry } from '../../shapes';

export default {
  title: 'Forwarding Denied',
  sign: '↩️',
  headline: 'Squid will only hand out what it has in store',
  short: 'Squid won’t fetch it anew',
  plain:
    'This Squid was told to give you copies that it has, and not to fetch anything new for you. It had no copy of this page.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The miss_access rules don’t let your device make Squid fetch things.',
    'Another proxy asks this one as if it were its parent, though it is only a sibling.',
  ],
  steps: {
    visitor: [],
    owner: ['Check miss_access, and whether the other proxy’s cache_peer line should say sibling.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_FORWARDING_DENIED',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
    'https://github.com/squid-cache/squid/blob/master/src/tunnel.cc',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'Mostly proxies ask proxies like this, inside one organisation.',
} satisfies VendorEntry;
