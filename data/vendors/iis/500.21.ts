import type { VendorEntry } from '../../shapes';

export default {
  title: 'Module not recognized',
  sign: '🧱',
  headline: 'The settings name a part that the server doesn’t know',
  short: 'A part is unknown',
  plain:
    'To make this page, the server was told to use a certain part of itself. It has no part with that name. Often something was never installed.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A handler lists a module that is missing in the modules of the site, for example because ASP.NET isn’t installed.',
    'The pool runs in Classic mode, and the handler is for Integrated mode.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the name of the handler and the module on the detailed error page.',
      'Install the missing role service, such as ASP.NET 4.8, or take the handler out.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/handlers/',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/modules/',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
