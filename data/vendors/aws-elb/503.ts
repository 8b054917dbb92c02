import type { VendorEntry } from '../../shapes';

export default {
  title: 'Service Unavailable',
  sign: '🪑',
  headline: 'Amazon’s entry machine did not pass you on to a server',
  short: 'Not passed on to a server',
  plain:
    'Behind the entry, no server is signed up for this site, or the owner lets everybody be turned back for now. It may be that a new version is just being brought out.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The target group has no registered targets, or all of them are in the state unused.',
    'All servers were removed during a deployment or by automatic scaling.',
    'The owner set a listener rule with a fixed 503, for instance during maintenance.',
  ],
  steps: { visitor: [], owner: ['Register targets, or check why the Auto Scaling group or the cluster has none.'] },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
  ],
  seen: 'status',
  statuses: [503],
  tell: 'The Server header is awselb/2.0, and the access log has a dash where the target should stand.',
} satisfies VendorEntry;
