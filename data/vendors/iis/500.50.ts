import type { VendorEntry } from '../../shapes';

export default {
  title: 'Rewrite error at the start',
  sign: '🧭',
  headline: 'A rule that changes addresses failed when the request came in',
  short: 'A rule for addresses failed',
  plain:
    'The site has rules that turn one address into another. The server failed to read them or to carry one out. That is a mistake in the settings, not in your address.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A rule in Web.config is not written correctly, inbound or outbound.',
    'A rewrite map or provider that a rule uses is missing.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Trace the request with the WWW Server area Rewrite of Failed Request Tracing.',
      'Disable the newest rule and try again.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/extensions/url-rewrite-module/using-failed-request-tracing-to-trace-rewrite-rules',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
