import type { VendorEntry } from '../../shapes';

export default {
  title: 'Service Unavailable',
  sign: '🪑',
  headline: 'Amazon’s entry machine has no server to send you to',
  short: 'No server behind it',
  plain:
    'Behind the entry, no server is signed up for this site. It may be that a new version is just being brought out.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The target group has no registered targets.',
    'All servers were removed during a deployment or by automatic scaling.',
  ],
  steps: { visitor: [], owner: ['Register targets, or check why the Auto Scaling group or the cluster has none.'] },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'status',
  statuses: [503],
  tell: 'The Server header is awselb/2.0, and the target field of the access log is empty.',
} satisfies VendorEntry;
