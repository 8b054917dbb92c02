import type { VendorEntry } from '../../shapes';

export default {
  title: 'Host name denied',
  sign: '🏘️',
  headline: 'A block list of this site names the network that you are in',
  short: 'Blocked by network name',
  plain:
    'The site checks the name behind each network address. The name of yours is one that it doesn’t let in. A different connection most likely gets through.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: ['The name of your internet provider or company is in a deny rule, perhaps with a star in front.'],
  steps: {
    visitor: [],
    owner: [
      'Look for domainName entries, where an asterisk matches many names at once.',
      'Turn enableReverseDns off when no such rule is left.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/add',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
