import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cache Manager Access Denied',
  sign: '🗝️',
  headline: 'Squid’s own control pages want a password',
  short: 'Squid’s control page is locked',
  plain:
    'You asked for a page about Squid itself, where its keeper looks after it. That page is locked, and the password was missing or wrong.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin'],
  causes: [
    'The address belongs to the cache manager, and not to a site.',
    'The cachemgr_passwd for this action is another one, or the action is disabled.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the cachemgr_passwd lines in squid.conf for the action that was asked.',
      'Read cache.log: it tells a wrong password from a missing one.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CACHE_MGR_ACCESS_DENIED',
    'https://github.com/squid-cache/squid/blob/master/src/cache_manager.cc',
  ],
  seen: 'header',
  statuses: [401],
  tell: 'These are Squid’s own pages, so the site plays no part.',
} satisfies VendorEntry;
