import type { Vendor } from '../shapes';

export default {
  name: 'AWS WAF',
  sign: '🧱',
  category: 'aws-elb',
  plain:
    'A guard that Amazon offers for sites. It looks at each visit before the site does, and can let it in, turn it away or test whether you are a robot.',
  tell: 'A header named x-amzn-waf-action, with challenge or captcha as its value, comes only from it. A plain 403 shows nothing of the kind and may come from anybody.',
  codes:
    'It uses standard numbers in a way of its own: 202 for a silent check of the browser, 405 for a puzzle, and 403 for a refusal.',
  sources: ['https://docs.aws.amazon.com/waf/latest/developerguide/waf-captcha-and-challenge-actions.html'],
} satisfies Vendor;
