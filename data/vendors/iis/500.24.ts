import type { VendorEntry } from '../../shapes';

export default {
  title: 'Impersonation not valid here',
  sign: '👥',
  headline: 'The settings want the server to act as the visitor, which doesn’t fit here',
  short: 'Acting as the visitor',
  plain:
    'The settings say that the server should work in the name of each visitor. In its present mode, it can’t do so at every step. So it stopped, and left the choice to the owner.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Web.config has identity impersonate set to true, and the pool is in Integrated mode.'],
  steps: {
    visitor: [],
    owner: [
      'If the application doesn’t need impersonation in the early steps, set validateIntegratedModeConfiguration to false.',
      'Else put the application into a Classic mode pool.',
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
