import type { VendorEntry } from '../../shapes';

export default {
  title: 'URI Too Long',
  sign: '📏',
  headline: 'The address was too long for Amazon’s entry machine',
  short: 'The address is too long',
  plain:
    'Everything after the site’s name belongs to the address, also a long search with many filters. This one was longer than the load balancer takes.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A form puts very much into the address.',
    'A redirect that goes in a circle makes the address longer with each round.',
  ],
  steps: {
    visitor: ['Shorten the address, or choose fewer filters at a time.'],
    owner: ['Send long forms with POST.'],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'status',
  statuses: [414],
  tell: 'No line of it is in the logs of the program behind, and Server says awselb.',
} satisfies VendorEntry;
