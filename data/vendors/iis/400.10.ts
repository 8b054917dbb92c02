import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid X-Forwarded-For header',
  sign: '🏷️',
  headline: 'The note about where the request came from could not be read',
  short: 'The sender’s note is invalid',
  plain:
    'Machines that pass a request on can note where it first came from. The server reads that note here, and found something in it that is not an address. The note is the X-Forwarded-For header.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A load balancer or reverse proxy wrote a name, a word or an odd port into the header.',
    'The sender made the header up, perhaps to get past a block.',
  ],
  steps: {
    visitor: [],
    owner: [
      'See what your load balancer puts into X-Forwarded-For.',
      'Proxy mode (the enableProxyMode attribute of ipSecurity or dynamicIpSecurity) is what makes IIS look at this header for its restrictions.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
