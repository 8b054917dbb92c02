import type { VendorEntry } from '../../shapes';

export default {
  title: 'Forbidden',
  sign: '🧱',
  headline: 'A protection rule in front of the site blocked the request',
  short: 'Blocked by a protection rule',
  plain:
    'A guard of Amazon’s stands before this site. It is called AWS WAF, and one of its rules matched your request, so the site itself never saw it.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A rule against attacks, robots or certain countries matched.',
    'Your address is on a list of unwanted guests.',
    'What you typed looks like code to the rule.',
  ],
  steps: {
    visitor: ['Try it without a VPN, and without signs such as < or quotation marks in what you type.'],
    owner: [
      'Find the request in the logs of AWS WAF: terminatingRuleId names the rule.',
      'Set a rule that blocks too much to count, and watch it.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html',
  ],
  seen: 'status',
  statuses: [403],
  tell: 'Server: awselb/2.0, and “waf” in actions_executed of the access log.',
} satisfies VendorEntry;
