import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Server Error',
  sign: '🧯',
  headline: 'Something failed at Amazon’s entry to the site',
  short: 'Failure at the entry',
  plain:
    'The machine that lets visitors in had trouble itself: with a protection rule that it was to apply, or with the service that signs people in. The site’s program wasn’t reached.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'AWS WAF had an error while it ran its rules.',
    'The load balancer can’t reach the identity provider’s token or user info address, or waited for it for more than 5 seconds.',
    'What the identity provider tells about the user is larger than 11 KB.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Make sure that security groups, network ACLs and routes let the load balancer reach the identity provider.',
      'Read error_reason in the access log.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
  seen: 'status',
  statuses: [500],
  tell: 'A 500 of the site’s own keeps its own Server header; this one has awselb/2.0.',
} satisfies VendorEntry;
