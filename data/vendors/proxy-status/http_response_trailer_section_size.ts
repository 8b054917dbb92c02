import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Trailer Section Too Large',
  sign: '🚃',
  headline: 'The notes at the end of the answer were too long altogether',
  short: 'Notes at the end too long',
  plain:
    'Some answers have notes for machines after the content, called trailers. Here they took more room than a machine on the way gives them.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['The program behind sends a great deal of data in trailers.', 'The limit for trailers is very small.'],
  steps: { visitor: [], owner: ['Send less in trailers; trailer-section-size shows what was received.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.22'],
  seen: 'header',
  statuses: [502],
  tell: 'Ordinary pages have no trailers, so think of gRPC or another program’s talk.',
} satisfies VendorEntry;
