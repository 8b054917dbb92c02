import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request or Reply Too Large',
  sign: '🐘',
  headline: 'This is larger than Squid was told to let through',
  short: 'Too large for Squid',
  plain:
    'Squid can have limits for what goes out and what comes in. Something here went over one of them: an upload, a download, or the notes that travel with them.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you', 'network-admin', 'site-owner'],
  causes: [
    'You upload a file that is larger than the limit.',
    'The download is larger than your network allows.',
    'Cookies or the address are too long.',
    'The server’s answer has more than 64 KB of headers, which is Squid’s default limit.',
  ],
  steps: {
    visitor: ['For an upload, try a smaller file; if nothing loads, clear this site’s cookies.'],
    owner: [
      'With 413, look at request_body_max_size; with 403, at reply_body_max_size.',
      'With 431, 414 or 502, look at the size of the headers, and at request_header_max_size and reply_header_max_size.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_TOO_BIG',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_reply.cc',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/servers/Http1Server.cc',
  ],
  seen: 'header',
  statuses: [403, 413, 414, 431, 502],
  tell: 'The status tells the direction: 403 and 502 come from the answer, the others from the request.',
} satisfies VendorEntry;
