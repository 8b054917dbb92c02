import type { VendorEntry } from '../../shapes';

export default {
  title: 'httpHandlers not valid here',
  sign: '🪛',
  headline: 'The settings say in an outdated place who answers a request',
  short: 'Old handler settings',
  plain:
    'The site’s settings tell the server which program answers which address. Here they tell it in a place that is no longer used. The server asks the owner to move them.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['There is an httpHandlers section under system.web, while the pool works in Integrated mode.'],
  steps: {
    visitor: [],
    owner: [
      'Write the mappings into system.webServer/handlers, or migrate them with appcmd.',
      'A pool in Classic mode still reads the old section.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/application-frameworks/building-and-running-aspnet-applications/aspnet-20-breaking-changes-on-iis',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/validation',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
