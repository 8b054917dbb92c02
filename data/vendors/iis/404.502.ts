import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests too fast (as 404)',
  sign: '⏱️',
  headline: 'The page may exist: your address asked too often within a short time',
  short: 'Too often, shown as 404',
  plain:
    'This site counts the requests of each address within a short span. Yours made too many of them, and the answer was set to “not found”. Try the same address later before you believe it.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'A tool, an extension or a crawler sends request after request.',
    'One page needs more requests than the limit allows.',
  ],
  steps: {
    visitor: ['Come back in a few minutes and ask once.'],
    owner: [
      'Check denyByRequestRate: by default it blocks at 20 requests in 200 milliseconds, once enabled.',
      'Let crawlers and monitors of your own pass another way.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyrequestrate',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
