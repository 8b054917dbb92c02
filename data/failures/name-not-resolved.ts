import type { Entry, FailureNames } from '../shapes';

export const names = {
  chrome: [
    'ERR_NAME_NOT_RESOLVED',
    'ERR_NAME_RESOLUTION_FAILED',
    'ERR_DNS_TIMED_OUT',
    'ERR_DNS_MALFORMED_RESPONSE',
    'ERR_DNS_FORMAT_ERROR',
    'ERR_DNS_SERVER_FAILURE',
    'ERR_DNS_NOT_IMPLEMENTED',
    'ERR_DNS_REFUSED',
    'ERR_DNS_OTHER_FAILURE',
    'ERR_DNS_SECURE_RESOLVER_HOSTNAME_RESOLUTION_FAILED',
  ],
  firefox: { NS_ERROR_UNKNOWN_HOST: 0x804b001e, NS_ERROR_DEFINITIVE_UNKNOWN_HOST: 0x804b002b },
} satisfies FailureNames;

export default {
  title: 'Name not found',
  sign: '🧭',
  headline: 'No address could be found for {site}',
  short: 'No address found',
  plain:
    'A site’s name has to be looked up to learn where the site is, much like a name in a phone book. The look-up brought no address for {site}, so nothing was ever sent to it.',
  party: 'unknown',
  place: 'network',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'The name has a typing mistake in it.',
    'The site has moved or closed, and its name is gone.',
    'The name only works inside a company network or a VPN.',
    'The name service your network uses is not answering.',
  ],
  steps: {
    visitor: [
      'Look at the address letter by letter.',
      'Try another site. If none works, it is your connection: restart the router, or turn the VPN off and on.',
      'If the site belongs to your work or school, connect to its VPN first.',
    ],
    owner: [
      'Check that the domain has not expired, and that it has an A or AAAA record.',
      'After a move, check that the name servers at the registrar are the ones that hold the records.',
    ],
  },
  sources: [
    'https://source.chromium.org/chromium/chromium/src/+/main:net/base/net_error_list.h',
    'https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-4.3.2',
  ],
} satisfies Entry;
