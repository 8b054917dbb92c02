import type { VendorEntry } from '../../shapes';

export default {
  title: 'Relayed Server Response',
  sign: '📨',
  headline: 'Squid passed on an error that another proxy had sent',
  short: 'Squid passed on an error',
  plain:
    'Between you and the site there can be more than one machine that passes things on. Another one said no to Squid, and you got to see its answer unchanged.',
  party: 'proxy',
  place: 'unknown',
  turn: ['network-admin'],
  causes: ['The other proxy refused to open a way to the site.'],
  steps: { visitor: [], owner: ['Look at the answer itself and at the log of the cache_peer: the error is theirs.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.cc',
    'https://github.com/squid-cache/squid/blob/master/src/errorpage.h',
  ],
  seen: 'log',
  tell: 'You won’t see the name in X-Squid-Error, as the other’s answer is sent in place of a page.',
} satisfies VendorEntry;
