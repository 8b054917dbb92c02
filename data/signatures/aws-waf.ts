import type { Signature } from '../shapes';

/** AWS WAF sets it on its CAPTCHA and challenge answers. */
export const headers = { 'x-amzn-waf-action': /^(challenge|captcha)$/ };

export default {
  name: 'AWS WAF',
  vendor: 'aws-waf',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'Amazon’s web firewall stopped the request to check whether a person is asking.',
  examples: [
    { status: 405, headers: { 'x-amzn-waf-action': 'captcha' } },
    { status: 403, headers: { 'x-amzn-waf-action': 'challenge' } },
  ],
  sources: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-how-it-works.html'],
} satisfies Signature;
