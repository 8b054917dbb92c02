import type { VendorEntry } from '../../shapes';

export default {
  title: 'Response Trailer Field Line Too Large',
  sign: '🧷',
  headline: 'One note at the end of the answer was too long',
  short: 'One end note too long',
  plain:
    'After the content of an answer, a few notes can follow. One of these was longer than a machine on the way takes.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A detailed error message was put into a trailer.',
    'A checksum or a signature field is longer than expected.',
  ],
  steps: { visitor: [], owner: ['Look at trailer-name and trailer-size for the field and its length.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.23'],
  seen: 'header',
  statuses: [502],
  tell: 'By then the content itself had been sent, so some of it may have reached you.',
} satisfies VendorEntry;
