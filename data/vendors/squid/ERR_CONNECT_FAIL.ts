import type { VendorEntry } from '../../shapes';

export default {
  title: 'Connection Failed',
  sign: '🔌',
  headline: 'Squid could not connect to the site',
  short: 'Squid couldn’t reach the site',
  plain: 'Squid knew where the site is and knocked. Nobody opened, or somebody sent it away.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The site’s server is down, or nothing runs at that place.',
    'A firewall between Squid and the site is in the way.',
    'Squid’s own line to the internet has failed.',
    'Another proxy that Squid goes through refused.',
  ],
  steps: {
    visitor: ['Check from another network whether the site works there.'],
    owner: [
      'Read the number after the name in X-Squid-Error: it is the system’s errno. On Linux, 111 means refused, 110 timed out, and 113 no route.',
      'Try the same address and port from the Squid machine.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_CONNECT_FAIL',
    'https://github.com/squid-cache/squid/blob/master/src/HappyConnOpener.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/HttpTunneler.cc',
  ],
  seen: 'header',
  statuses: [500, 502, 503, 504],
  tell: 'If Squid belongs to the site, the server behind it is meant. If it is your network’s, it is the site.',
} satisfies VendorEntry;
