import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unable to Forward',
  sign: '🧱',
  headline: 'Squid found no way to send your request on',
  short: 'Squid found no way onward',
  plain: 'Squid must either go to the site itself or ask another Squid to do it. At this moment, neither worked.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The connection to the internet is down.',
    'Other proxies that Squid has to ask, its parents, don’t answer.',
    'Squid isn’t allowed to go to sites directly, and has nobody else to ask.',
    'A connection that Squid had just opened was closed before it could be used.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the cache_peer lines, and never_direct and always_direct.',
      'Test from the Squid machine whether the site and the parents can be reached.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CANNOT_FORWARD',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
    'https://github.com/squid-cache/squid/blob/master/src/tunnel.cc',
  ],
  seen: 'header',
  statuses: [500, 502, 503, 504],
  tell: 'The name tells how far Squid got, and not whether it is a company’s or a site’s.',
} satisfies VendorEntry;
