import type { VendorEntry } from '../../shapes';

export default {
  title: 'Rewrite error before caching',
  sign: '📼',
  headline: 'A rule failed just before the page was put into the server’s store',
  short: 'Failed before it was stored',
  plain:
    'The server keeps copies of pages to answer more quickly. A rule was to change the page before the copy is made, and it failed. It is much like 500.52, only one step earlier.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['An outbound rule that is set to run before the output cache has a mistake.'],
  steps: {
    visitor: [],
    owner: ['Find the outbound rules that rewrite before caching (rewriteBeforeCache), and test them one by one.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/url-rewrite-module-20-configuration-reference',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
