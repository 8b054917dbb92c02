import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too many requests at once',
  sign: '🚧',
  headline: 'Too many requests from your address were open at the same time',
  short: 'Too many open requests',
  plain:
    'Each address may have only a few requests in progress on this site. Yours had more, and the next ones were refused. The limit frees itself as soon as earlier requests are done.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The page itself loads more parts at once than the limit allows.',
    'An office, a school or a mobile network shares one address.',
    'Software downloads over many connections.',
  ],
  steps: {
    visitor: ['Close other tabs of the site, wait some seconds, and reload.'],
    owner: [
      'Look at denyByConcurrentRequests: five at a time, its default, is little for a modern page.',
      'Use enableLoggingOnlyMode to find out what visitors really need.',
      'If a load balancer stands in front, enableProxyMode makes IIS count visitors by X-Forwarded-For.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/denybyconcurrentrequests',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/dynamicipsecurity/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
