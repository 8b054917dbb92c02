import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request Timeout',
  sign: '⏳',
  headline: 'Amazon’s entry machine waited, and the rest of the request never came',
  short: 'Rest of the request missing',
  plain:
    'The request began and then stopped. The load balancer waited as long as it was told to, and closed the connection.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The internet connection broke off or was very slow while something was uploaded.',
    'A program opened a connection and sent nothing more.',
  ],
  steps: {
    visitor: ['Check your connection, then send it again.'],
    owner: [
      'Raise the idle timeout if slow uploads are normal for your visitors.',
      'Let clients send at least one byte before each idle timeout ends; TCP keep-alive doesn’t count.',
    ],
  },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'status',
  statuses: [408],
  tell: 'Amazon’s awselb/2.0 is in the Server header.',
} satisfies VendorEntry;
