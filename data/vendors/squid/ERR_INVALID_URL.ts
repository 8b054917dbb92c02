import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid URL',
  sign: '🔤',
  headline: 'Squid could not read the web address',
  short: 'The web address is malformed',
  plain: 'Something about the address is wrong: a letter that may not be there, or a part that is missing.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'site-owner'],
  causes: [
    'The name of the site has a character that isn’t allowed, such as a space.',
    'The beginning, such as https, is missing or misspelt.',
    'The address is of Squid’s own control pages, and no such page exists.',
  ],
  steps: {
    visitor: ['Check the link for odd letters, or type the address by hand.'],
    owner: ['Fix the link or the program that builds it.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_URL',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cache_manager.cc',
    'https://github.com/squid-cache/squid/blob/master/src/mgr/Forwarder.cc',
  ],
  seen: 'header',
  statuses: [400, 404, 414],
  tell: 'Chrome uses ERR_INVALID_URL too, but in its own error pages and never in X-Squid-Error.',
} satisfies VendorEntry;
