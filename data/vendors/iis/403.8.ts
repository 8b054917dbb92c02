import type { VendorEntry } from '../../shapes';

export default {
  title: 'Site access denied',
  sign: '📵',
  headline: 'The site turned you away because of the name of your network',
  short: 'Denied by network name',
  plain:
    'The site looked up the name that belongs to your network address. Visitors from networks with that name are not let in. The block is about the network, and not about you.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'network-admin'],
  causes: [
    'A rule denies the domain name of your provider, your company or your region.',
    'The name service gives an outdated or general name for your address.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Find the rule with a domainName in the ipSecurity element.',
      'Remember that such rules need a reverse look-up at every request, which is slow and may fail.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/security/ipsecurity/',
    'https://learn.microsoft.com/en-us/iis/get-started/whats-new-in-iis-8/iis-80-dynamic-ip-address-restrictions',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
