import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Incomplete Response',
  sign: '🥪',
  headline: 'A part of the answer is missing',
  short: 'A part is missing',
  plain:
    'A machine in between got an answer that stopped too early. It noticed, since an answer tells how long it should be, or how it ends.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['The program behind stopped in the middle of its work.', 'It announced a wrong length.'],
  steps: {
    visitor: [],
    owner: ['Compare Content-Length with what is really sent, and look for a crash after the headers.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.18'],
  seen: 'header',
  statuses: [502],
  tell: 'You may get the part that there was, with this note attached.',
} satisfies VendorEntry;
