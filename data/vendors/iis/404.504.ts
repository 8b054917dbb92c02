import type { VendorEntry } from '../../shapes';

export default {
  title: 'Host name denied (as 404)',
  sign: '🏷️',
  headline: 'The site hides itself from networks with a name like yours',
  short: 'Hidden from your network',
  plain:
    'Behind every network address there can be a name. The name of yours is blocked here, and blocked visitors get to read “not found”. The page may be there all the same.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: ['A rule with your provider’s or company’s domain name matched.'],
  steps: {
    visitor: [],
    owner: ['Remove or narrow the domainName rule, and consider an address rule in its place: that needs no look-up.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/add',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
