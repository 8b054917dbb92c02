import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Header Section Too Large',
  sign: '🧳',
  headline: 'The notes that came with the answer were too long altogether',
  short: 'Too many notes came along',
  plain:
    'Every answer starts with a list of notes for machines. These headers, as they are called, took more room than a machine in between allows.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The site sets many or very long cookies.',
    'A security policy header has grown too long.',
    'The machine’s buffer for headers is small.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Make Set-Cookie, Content-Security-Policy or Link shorter, or raise the buffer; header-section-size tells what arrived.',
    ],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.19'],
  seen: 'header',
  statuses: [502],
  tell: 'What is too large is a matter of that machine’s limit, as the RFC sets none.',
} satisfies VendorEntry;
