import type { VendorEntry } from '../../shapes';

export default {
  title: 'Proxy Loop Detected',
  sign: '🔁',
  headline: 'The request was going round in circles',
  short: 'The request went in circles',
  plain: 'A machine in between was about to send it to itself, or saw that it had come by before. It stopped that.',
  party: 'unknown',
  place: 'unknown',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A name points back to the machine that should pass the request on.',
    'Two machines each send the request to the other.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Compare the next hop with the machine’s own names and addresses, and read Via or CDN-Loop for the round trip.',
    ],
  },
  sources: [
    'https://www.rfc-editor.org/rfc/rfc9209.html#section-2.3.32',
    'https://www.rfc-editor.org/rfc/rfc8586.html#section-2',
  ],
  seen: 'header',
  statuses: [502],
  tell: 'The one that reports the loop need not be the one that is set up wrongly.',
} satisfies VendorEntry;
