import type { VendorEntry } from '../../shapes';

export default {
  title: 'Method Not Allowed',
  sign: '🔬',
  headline: 'The request used TRACE, which Amazon’s entry machines do not take',
  short: 'TRACE isn’t taken',
  plain:
    'A browser doesn’t send such a request; testing tools do. It asks to be sent back what arrived, and Amazon’s load balancers don’t do that.',
  party: 'gateway',
  place: 'site',
  turn: ['nobody', 'site-owner'],
  causes: ['A security scanner or a script used the method TRACE.'],
  steps: { visitor: [], owner: ['Nothing has to be changed: let the tool use another method.'] },
  sources: ['https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html'],
  seen: 'status',
  statuses: [405],
  tell: 'The method was TRACE, the Server header says awselb, and there is no x-amzn-waf-action.',
} satisfies VendorEntry;
