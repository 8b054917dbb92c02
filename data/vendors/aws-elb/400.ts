import type { VendorEntry } from '../../shapes';

export default {
  title: 'Bad Request',
  sign: '🧾',
  headline: 'Amazon’s entry machines refuse a request that is malformed or too long',
  short: 'Malformed or too long',
  plain:
    'The machine that Amazon puts before the site couldn’t make sense of the request, or found it too long. The site’s own program never saw it.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A cookie or another header is longer than 16 kilobytes, or all of them together exceed 64.',
    'The request breaks the rules of HTTP.',
    'The connection ended before the whole request had arrived.',
  ],
  steps: {
    visitor: ['Delete this site’s cookies, then open it again.'],
    owner: [
      'Look in the access log for 400 in elb_status_code and a dash in target_status_code.',
      'Shrink cookies, and look at what a proxy in front adds.',
    ],
  },
  sources: [
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html',
    'https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-access-logs.html',
  ],
  seen: 'status',
  statuses: [400],
  tell: 'The Server header is awselb/2.0.',
} satisfies VendorEntry;
