import type { VendorEntry } from '../../shapes';

export default {
  title: 'Socket Failure',
  sign: '🔋',
  headline: 'Squid could not open a new line to the outside',
  short: 'Squid couldn’t open a line',
  plain:
    'The machine that Squid runs on didn’t let it make another connection, or its security settings were not ready.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: ['Too many connections are open at once.', 'The settings for secure connections could not be loaded.'],
  steps: {
    visitor: [],
    owner: [
      'Check the limit of file descriptors and the free ports on the Squid machine.',
      'In cache.log, search for an error about initialising a TLS connection.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_SOCKET_FAILURE',
    'https://github.com/squid-cache/squid/blob/master/src/security/PeerConnector.cc',
  ],
  seen: 'header',
  statuses: [500],
  tell: 'The lack is at the machine of this Squid, wherever it stands.',
} satisfies VendorEntry;
