import type { VendorEntry } from '../../shapes';

export default {
  title: 'Rewrite error in a global rule',
  sign: '🌐',
  headline: 'A rule that holds for the whole server failed',
  short: 'A server-wide rule failed',
  plain:
    'Some rules for addresses hold for all sites on a server. One of them is wrong or could not be carried out. So several sites may fail at the same time.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['An entry in globalRules in applicationHost.config is faulty.'],
  steps: {
    visitor: [],
    owner: ['Check globalRules first, since they run before the rules of each site.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-global-and-distributed-rewrite-rules',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
