import type { VendorEntry } from '../../shapes';

export default {
  title: 'No server available',
  sign: '🏜️',
  headline: 'None of the servers behind this site can take the request',
  short: 'No server is free',
  plain:
    'A machine in front hands out the work to several servers. At the moment all of them are switched off, unreachable or marked as unwell. So there was nobody to ask.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['All servers of the farm are offline.', 'A health check fails on every one of them, and takes them out.'],
  steps: {
    visitor: [],
    owner: [
      'Open Servers under the farm in IIS Manager, and use Add to Load Balancing for those that should work.',
      'Test the address of the health check from the ARR server.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
