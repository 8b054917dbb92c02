import type { VendorEntry } from '../../shapes';

export default {
  title: 'HTTP Response Transfer-Coding Error',
  sign: '📦',
  headline: 'The answer was wrapped up wrongly for its journey',
  short: 'Badly wrapped for transport',
  plain:
    'Answers can travel in pieces, each with its length in front. A machine in between could not undo that wrapping.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The program behind writes the pieces or their lengths wrongly.',
    'Two parts of the server both wrap the answer.',
  ],
  steps: {
    visitor: [],
    owner: ['Capture the raw answer of the next hop and check its chunks; coding tells which coding failed.'],
  },
  sources: ['https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.24'],
  seen: 'header',
  statuses: [502],
  tell: 'Wrapping goes from one machine to the next, so look at the one just behind.',
} satisfies VendorEntry;
