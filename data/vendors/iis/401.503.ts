import type { VendorEntry } from '../../shapes';

export default {
  title: 'Address denied (as 401)',
  sign: '⛔',
  headline: 'The site’s list of blocked addresses holds the one you come from',
  short: 'Your address is on a list',
  plain:
    'The site keeps a list of network addresses that may not enter. Yours is on it, or is not on the list of those who may. The site shows that as a 401, though no sign-in can help.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'Your address, or the range it belongs to, was blocked by hand.',
    'Only known addresses are let in, and yours is not among them.',
  ],
  steps: {
    visitor: ['If you use a VPN and don’t need it here, try without it.'],
    owner: [
      'Check the entries of ipSecurity, and its attribute allowUnlisted at every level.',
      'Set denyAction to Forbidden if visitors get a useless sign-in window.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
