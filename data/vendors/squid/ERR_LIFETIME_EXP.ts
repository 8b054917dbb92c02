import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Lifetime Expired',
  sign: '⌛',
  headline: 'This connection had been open longer than Squid allows',
  short: 'It went on too long',
  plain:
    'Squid closes connections that stay open for very long, to keep room for others. If nobody changed it, that is after one day.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'A download or a live stream went on for longer than the limit.',
    'A program keeps its connections open for days.',
    'Squid’s own control pages took too long to put together.',
  ],
  steps: {
    visitor: ['Start it again, and let large downloads continue where they stopped.'],
    owner: ['Raise client_lifetime only as a last resort; its default is 1 day.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_LIFETIME_EXP',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
    'https://github.com/squid-cache/squid/blob/master/src/mgr/Forwarder.cc',
  ],
  seen: 'header',
  statuses: [408],
  tell: 'In today’s Squid, only its control pages show it; any other connection is just closed, and the name stands in the log.',
} satisfies VendorEntry;
