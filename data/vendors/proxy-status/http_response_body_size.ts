import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Body Too Large',
  sign: '🐋',
  headline: 'The answer was bigger than a machine in between allows',
  short: 'The answer was too big',
  plain: 'What you asked for came, but it was larger than somebody on the way lets through.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The file is larger than the limit for downloads.',
    'A page was meant to come in parts and came as a whole.',
  ],
  steps: {
    visitor: [],
    owner: ['Raise the limit, or split the answer; body-size tells how much had come, which may not be all.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.21'],
  seen: 'header',
  statuses: [502],
  tell: 'The limit is that of the named machine, not that of your browser.',
} satisfies VendorEntry;
