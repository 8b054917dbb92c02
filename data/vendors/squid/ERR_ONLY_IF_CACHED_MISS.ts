import type { VendorEntry } from '../../shapes';

export default {
  title: 'Only-If-Cached Miss',
  sign: '🗄️',
  headline: 'Squid was asked for a stored copy, and it had none',
  short: 'No stored copy was there',
  plain:
    'The program that asked said that it wants a copy from the store or nothing. Squid had none that it could use.',
  party: 'proxy',
  place: 'proxy',
  turn: ['you'],
  causes: [
    'The page was never stored, or was thrown out to make room.',
    'A stored copy is there, but Squid would have to check first that it is still good.',
  ],
  steps: {
    visitor: ['Reload the page in the usual way.'],
    owner: ['Remove only-if-cached from the request’s Cache-Control if a fresh copy is fine.'],
  },
  sources: [
    'https://github.com/squid-cache/squid/blob/master/errors/templates/ERR_ONLY_IF_CACHED_MISS',
    'https://github.com/squid-cache/squid/blob/master/src/client_side_reply.cc',
  ],
  seen: 'header',
  statuses: [504],
  tell: 'The wish came with the request, so neither Squid nor the site is at fault.',
} satisfies VendorEntry;
