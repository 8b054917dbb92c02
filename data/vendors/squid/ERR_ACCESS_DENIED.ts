import type { VendorEntry } from '../../shapes';

export default {
  title: 'Access Denied',
  sign: '🚫',
  headline: 'Squid’s rules don’t allow this request',
  short: 'Squid’s rules say no',
  plain:
    'Squid is a program that passes pages on, and its keeper can list what it may fetch and for whom. This request is on the wrong side of that list. The server behind Squid has not refused you.',
  party: 'proxy',
  place: 'proxy',
  turn: ['network-admin', 'site-owner'],
  causes: [
    'A rule blocks this site, this kind of page, or this time of day.',
    'Your device or your account isn’t among those that may use this Squid.',
    'Squid found its own name on the request already, which means that it goes round in a circle.',
    'A content filter that works with Squid objected.',
  ],
  steps: {
    visitor: [
      'If other sites fail in this way too, ask whoever runs your network, and tell them the address and the time on the page.',
    ],
    owner: [
      'Look in access.log for TCP_DENIED, and find the http_access, http_reply_access or adaptation rule that matched.',
      'If the page should say more, give that rule a page of its own with deny_info.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ACCESS_DENIED',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_request.cc',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_reply.cc',
  ],
  seen: 'header',
  statuses: [403],
  tell: 'Chrome has an ERR_ACCESS_DENIED of its own; only Squid writes the name into X-Squid-Error.',
} satisfies VendorEntry;
