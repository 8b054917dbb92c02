import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Response',
  sign: '🧾',
  headline: 'Squid could not make sense of the answer that it got',
  short: 'Squid couldn’t read the answer',
  plain: 'Something answered Squid, but not in a form that it can read. It passes no such answer on, to be safe.',
  party: 'proxy',
  place: 'proxy',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The server behind writes its headers wrongly.',
    'The answer tells its own length twice, and the two don’t agree.',
    'Something that isn’t a web server answers at that place.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Fetch the same address with curl -v, without Squid, and look at the raw headers.',
      'Watch for bad characters in header names, two Content-Length lines and unknown Transfer-Encodings.',
    ],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_INVALID_RESP',
    'https://github.com/squid-cache/squid/blob/master/src/http.cc',
    'https://github.com/squid-cache/squid/blob/master/src/mgr/Forwarder.cc',
  ],
  seen: 'header',
  statuses: [500, 502],
  tell: 'The answer came from the next machine after Squid, which need not be the site’s last.',
} satisfies VendorEntry;
