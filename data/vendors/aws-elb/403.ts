import type { VendorEntry } from '../../shapes';

export default {
  title: 'Forbidden',
  sign: '🧱',
  headline: 'A rule at the entry to the site turned the request away',
  short: 'Turned away by a rule',
  plain:
    'At Amazon’s entry to the site, a rule matched your request and turned it away. Mostly it is a rule of AWS WAF, a guard against attacks. The site’s own program never saw the request.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A rule against attacks, robots or certain countries matched.',
    'Your address is on a list of unwanted guests.',
    'What you typed looks like code to the rule.',
    'The owner made a listener rule with a fixed answer of 403.',
  ],
  steps: {
    visitor: ['Try it without a VPN, and without signs such as < or quotation marks in what you type.'],
    owner: [
      'Find the request in the logs of AWS WAF: terminatingRuleId names the rule.',
      'Set a rule that blocks too much to count, and watch it.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_FixedResponseActionConfig.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/waf/latest/developerguide/logging-fields.html',
  ],
  seen: 'status',
  statuses: [403],
  tell: 'Server: awselb/2.0, and “waf” in actions_executed of the access log, or “fixed-response” for a rule of the owner’s.',
} satisfies VendorEntry;
