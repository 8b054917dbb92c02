import type { VendorEntry } from '../../shapes';

export default {
  title: 'httpModules not valid here',
  sign: '🔩',
  headline: 'The site’s settings are written for an older way of working',
  short: 'Old module settings',
  plain:
    'The site’s settings come from a time when the server worked in another way. The server found modules listed in the old place, and stopped. It does so to prevent a silent mistake.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Web.config has httpModules under system.web, and the application pool is in Integrated mode.'],
  steps: {
    visitor: [],
    owner: [
      'Move the modules to system.webServer/modules; “appcmd migrate config” does it for you.',
      'Or run the application in a pool with Classic mode.',
      'Only if both places are filled, set validateIntegratedModeConfiguration to false.',
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
