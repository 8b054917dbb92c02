import type { Signature } from '../shapes';

/** A header that owners can attach to what AWS WAF blocks. */
export const headers = { 'x-blocked-by-waf': /^Blocked_by_custom_response_for_AWSManagedRules/i };

export default {
  name: 'AWS WAF',
  vendor: 'aws-waf',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'By this header, a ready-made rule of Amazon’s web firewall blocked the request.',
  examples: [
    { status: 403, headers: { 'x-blocked-by-waf': 'Blocked_by_custom_response_for_AWSManagedRulesCommonRuleSet' } },
  ],
  sources: ['https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/awswaf.py'],
} satisfies Signature;
