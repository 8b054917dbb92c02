import type { VendorEntry } from '../../shapes';

export default {
  title: 'Execute access denied',
  sign: '🧯',
  headline: 'The server is set up so that nothing may be run here',
  short: 'Set up to run nothing',
  plain:
    'The address would start a program on the server, but the server is told not to run any in this place. Microsoft names no more than that. It is close to 403.1.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The configuration takes away the right to execute for this path.'],
  steps: {
    visitor: [],
    owner: [
      'Compare the accessPolicy of this path with that of one that works.',
      'Look for a location element in applicationHost.config that narrows it.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
