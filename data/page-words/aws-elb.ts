import type { PageWords } from '../shapes';

/** The short page without any name, as AWS load balancers write it. A server whose owner took the name off writes the same. */
export default {
  name: 'AWS load balancer',
  vendor: 'aws-elb',
  party: 'gateway',
  grade: 'hint',
  text: /^(502 Bad Gateway|503 Service Temporarily Unavailable|504 Gateway Time-out)\n\1$/,
  statuses: [502, 503, 504],
  says: 'Load balancers of Amazon’s write this page, with no name under it. So do some web servers whose owners have hidden the name.',
  examples: [
    { status: 502, text: '502 Bad Gateway\n502 Bad Gateway' },
    { status: 504, text: '504 Gateway Time-out\n504 Gateway Time-out' },
  ],
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
} satisfies PageWords;
