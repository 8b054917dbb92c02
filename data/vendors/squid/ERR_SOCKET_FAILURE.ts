import type { VendorEntry } from '../../shapes';

export default {
  title: 'Socket Failure',
  sign: '🔋',
  headline: 'Squid could not get a secure line ready',
  short: 'Squid couldn’t prepare a line',
  plain:
    'Before Squid can talk to the next machine in secret, it has to prepare that. In today’s Squid, this page comes when the preparation fails.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The settings for secure connections could not be loaded.',
    'The machine was short of memory or another resource.',
  ],
  steps: {
    visitor: [],
    owner: [
      'In cache.log, search for an error about initialising a TLS connection.',
      'Check the TLS options of cache_peer or tls_outgoing_options, and the memory of the Squid machine.',
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
