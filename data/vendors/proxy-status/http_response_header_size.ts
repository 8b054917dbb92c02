import type { VendorEntry } from '../../shapes';

export default {
  title: 'Response Header Field Line Too Large',
  sign: '📏',
  headline: 'One note that came with the answer was too long',
  short: 'One note was too long',
  plain: 'An answer carries small notes for machines. A machine in between found one of them longer than it allows.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: ['One cookie holds too much data.', 'A list in a header, such as a security policy, is very long.'],
  steps: { visitor: [], owner: ['The parameters header-name and header-size tell which one it was and how long.'] },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.20'],
  seen: 'header',
  statuses: [502],
  tell: 'If header-name is there, you know at once where to look.',
} satisfies VendorEntry;
