import type { VendorEntry } from '../../shapes';

export default {
  title: 'Address denied (as 404)',
  sign: '🌫️',
  headline: 'The site hides itself from the network address you come from',
  short: 'Hidden from your address',
  plain:
    'Your network address is on the site’s block list. The owner chose to answer blocked visitors as if nothing were there. From another network, the page may be there.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: ['An entry of the site’s list covers your address.', 'The site is meant for one company or place only.'],
  steps: {
    visitor: ['Try another connection, such as a mobile one, to see whether the page exists.'],
    owner: [
      'Look for the entry in ipSecurity, and for the denyAction Not Found.',
      'Find the address in the IIS log: behind a proxy it may not be the visitor’s own.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
