import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Parse Timeout',
  sign: '🐌',
  headline: 'The first part of the request took too long to arrive at Squid',
  short: 'The request came too slowly',
  plain:
    'Squid got the start of a request, but not the rest in time. It closes the line in such a case and shows no page.',
  party: 'unknown',
  place: 'network',
  turn: ['network-admin'],
  causes: ['The connection to Squid is very slow or was cut.', 'A program opened the connection and stopped writing.'],
  steps: { visitor: [], owner: ['Compare request_timeout, 5 minutes by default, with what your clients need.'] },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/src/error/forward.h',
    'https://github.com/squid-cache/squid/blob/master/src/client_side.cc',
    'https://github.com/squid-cache/squid/blob/master/src/cf.data.pre',
  ],
  seen: 'log',
  tell: 'Squid writes it to its log only.',
} satisfies VendorEntry;
