import type { VendorEntry } from '../../shapes';

export default {
  title: 'Zero Sized Reply',
  sign: '🫙',
  headline: 'Squid asked, and got nothing at all back',
  short: 'The answer was empty',
  plain:
    'The next machine took the request and hung up without a single word. So there is nothing that Squid could show you.',
  party: 'proxy',
  place: 'proxy',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The program on the server crashed.',
    'The server closed an old connection just as Squid used it again.',
    'A firewall dropped the request for what was in it.',
  ],
  steps: {
    visitor: ['Reload the page once; it often works then.'],
    owner: [
      'Search the next server’s log for a crash or a restart at that second.',
      'Compare its keep-alive time with Squid’s pconn settings.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ZERO_SIZE_OBJECT',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/WhoisGateway.cc',
  ],
  seen: 'header',
  statuses: [502, 503, 504],
  tell: 'The silence came from what stands behind Squid, such as the site or a parent proxy.',
} satisfies VendorEntry;
