import type { VendorEntry } from '../../shapes';

export default {
  title: 'Read Error',
  sign: '✂️',
  headline: 'The answer broke off while Squid was reading it',
  short: 'The answer broke off',
  plain: 'Squid had a connection and waited for the answer. Then the line broke, or was closed too early.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'The server behind stopped or was restarted in the middle.',
    'A firewall or a shaky line cut the connection.',
    'The server sent less than it had announced.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Look up the number after the name in X-Squid-Error: 104 is a reset on Linux, and 0 says nothing.',
      'Look in the log of the next server for the same second.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_READ_ERROR',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
    'https://github.com/squid-cache/squid/blob/master/src/clients/WhoisGateway.cc',
  ],
  seen: 'header',
  statuses: [500, 502],
  tell: 'It broke between Squid and the next machine, and not on your side of Squid.',
} satisfies VendorEntry;
