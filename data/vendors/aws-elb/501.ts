import type { VendorEntry } from '../../shapes';

export default {
  title: 'Not Implemented',
  sign: '📨',
  headline: 'The request was packed in a way that Amazon’s entry machine doesn’t know',
  short: 'Unknown packing',
  plain: 'Requests can be packed in different ways. The load balancer knows only two of them, and this was another.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The header Transfer-Encoding has a value other than chunked or identity.'],
  steps: {
    visitor: [],
    owner: ['Let the program use Content-Encoding for compression, and leave Transfer-Encoding to its library.'],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'status',
  statuses: [501],
  tell: 'It was made before any target was asked, with Server: awselb/2.0.',
} satisfies VendorEntry;
