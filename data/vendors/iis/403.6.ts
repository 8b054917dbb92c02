import type { VendorEntry } from '../../shapes';

export default {
  title: 'IP address rejected',
  sign: '🚷',
  headline: 'The site doesn’t let in the network address you come from',
  short: 'Your address is turned away',
  plain:
    'Every connection comes from a network address, and this site checks it. Yours is on a list of those that are kept out, or missing on a list of those that may come in. Others on your network will most likely see the same.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'The address or its range stands in a deny rule.',
    'The site lets in only addresses it knows, such as a company’s own.',
    'A load balancer’s address is checked instead of the visitor’s.',
  ],
  steps: {
    visitor: ['For a company’s site, connect to the company’s network or its VPN first.'],
    owner: [
      'Go through the rules in IP Address and Domain Restrictions, from the server down to the folder.',
      'If allowUnlisted is false, add an allow entry for the address.',
      'Read in the IIS log which address the request seemed to come from.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/site-behavior-performance/403-6-forbidden-error',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
