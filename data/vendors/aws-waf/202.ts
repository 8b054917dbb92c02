import type { VendorEntry } from '../../shapes';

export default {
  title: 'Challenge',
  sign: '🧩',
  headline: 'A protection in front of the site is checking your browser',
  short: 'Your browser is checked',
  plain:
    'This number means “accepted” elsewhere, but here it is a check. Amazon’s firewall for sites sent a small puzzle, which a browser solves by itself, to see that you aren’t a robot.',
  party: 'gateway',
  place: 'site',
  turn: ['nobody', 'you'],
  causes: [
    'A rule wants a fresh proof that the visitor uses a real browser.',
    'A script on the page asked for data and got the check instead.',
  ],
  steps: {
    visitor: ['Wait a moment, and allow JavaScript for this site.'],
    owner: [
      'Call the AWS WAF integration script on pages whose scripts fetch data.',
      'Exclude API paths from the Challenge rule.',
    ],
  },
  sources: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html'],
  seen: 'status',
  statuses: [202],
  tell: 'The answer carries x-amzn-waf-action: challenge.',
} satisfies VendorEntry;
