import type { VendorEntry } from '../../shapes';

export default {
  title: 'Site not found',
  sign: '🏚️',
  headline: 'The server has no website for the address that was asked for',
  short: 'No such site here',
  plain:
    'One server can hold many sites. None of those on this one belongs to the address that you opened. The site may be new, moved or switched off.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'No binding of the server fits the name, the address and the port.',
    'The domain points to the wrong server.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Check the site’s bindings: bindingInformation holds address, port and host name.',
      'Compare the domain’s DNS record with the address of this server.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/sites/site/bindings/binding',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
