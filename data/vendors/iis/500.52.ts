import type { VendorEntry } from '../../shapes';

export default {
  title: 'Rewrite error in the answer',
  sign: '🖨️',
  headline: 'A rule that changes the finished page failed',
  short: 'The answer couldn’t be changed',
  plain:
    'The page was ready, and a rule was to change something in it, such as the links. That failed, so you got an error in place of the page. The mistake is in the owner’s rule.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['An outbound rule meets content that is compressed.', 'The pattern or a condition of the rule is wrong.'],
  steps: {
    visitor: [],
    owner: [
      'If the content comes from a server behind this one, have it sent without compression.',
      'Limit outbound rules to HTML with a precondition.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/archive/blogs/friis/iis-with-url-rewrite-as-a-reverse-proxy-part-2-dealing-with-500-52-status-codes',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
