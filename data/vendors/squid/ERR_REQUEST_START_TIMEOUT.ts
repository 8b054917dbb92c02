import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Start Timeout',
  sign: '🤐',
  headline: 'Somebody connected to Squid and then said nothing',
  short: 'Nothing was ever asked',
  plain: 'A line was open, but no request came over it. After a while Squid hung up.',
  party: 'unknown',
  place: 'network',
  turn: ['nobody'],
  causes: [
    'Browsers open a line ahead of time and don’t always need it.',
    'A program or a health check connects without asking for anything.',
  ],
  steps: {
    visitor: [],
    owner: ['Take it as normal unless it fills up your file descriptors; request_start_timeout sets the limit.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'log',
  tell: 'No page comes with it, just an entry in access.log.',
} satisfies VendorEntry;
