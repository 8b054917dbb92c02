import type { VendorEntry } from '../../shapes';

export default {
  title: 'Address denied',
  sign: '🛡️',
  headline: 'Your network address is on the list that this site keeps out',
  short: 'On the block list',
  plain:
    'The owner of the site has shut out certain network addresses. The one you come from is among them. Microsoft also lists 403.6 for this, and doesn’t say when which of the two is used.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: ['The address was blocked after somebody misused it.', 'A whole range was blocked, with yours in it.'],
  steps: {
    visitor: ['Write to the owner from another connection, and name your address.'],
    owner: [
      'Search ipSecurity for an entry that covers the address, and mind subnetMask.',
      'With enableProxyMode, an address from X-Forwarded-For can be the one that matched.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/add',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
