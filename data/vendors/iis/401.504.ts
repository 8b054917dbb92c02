import type { VendorEntry } from '../../shapes';

export default {
  title: 'Host name denied (as 401)',
  sign: '📛',
  headline: 'The name of the network you come from is blocked by this site',
  short: 'Your network’s name is blocked',
  plain:
    'Network addresses often have a name, such as one that your internet provider gave. The site looked up the name of yours and found it on its block list. It answers with 401, which is misleading, as this isn’t about signing in.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A domain name rule of the site covers your provider or your company.',
    'The name that is stored for your address is an old one.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Review the rules with domainName in ipSecurity.',
      'Ask yourself whether enableReverseDns is worth it: the look-up costs time at each request.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
  ],
  seen: 'page',
  statuses: [401],
} satisfies VendorEntry;
