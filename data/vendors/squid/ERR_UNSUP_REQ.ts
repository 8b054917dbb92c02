import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unsupported Request Method',
  sign: '🚧',
  headline: 'Squid can’t do what it was asked for with this kind of address',
  short: 'Squid can’t do that',
  plain:
    'A request says what should be done and with what kind of address. This pair is one that Squid doesn’t handle.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin'],
  causes: [
    'The address is of a kind that Squid can’t fetch.',
    'The method, such as PUT, doesn’t fit the kind of address.',
    'A diagnostic request was addressed to the proxy itself.',
    'With a 405, a CONNECT reached a Squid that stands before a site, or the method was damaged.',
  ],
  steps: {
    visitor: [],
    owner: ['Look in access.log for the method and the scheme, and send that traffic past Squid.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_UNSUP_REQ',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/FwdState.cc',
  ],
  seen: 'header',
  statuses: [400, 405, 501],
  tell: 'An ordinary page that you open in a browser doesn’t lead to it.',
} satisfies VendorEntry;
