import type { VendorEntry } from '../../shapes';

export default {
  title: 'Not in this application pool',
  sign: '🏊',
  headline: 'The page belongs to another part of the server than the one that was asked',
  short: 'Wrong part of the server',
  plain:
    'A Windows web server keeps sites apart in so-called pools. This request would have had to move to another pool, which is not allowed. It often happens while the server tries to show an error page.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A custom error page lies in another application pool than the page that failed.',
    'The application names a pool that doesn’t exist.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Put the error page into the same pool, or use the responseMode Redirect in httpErrors.',
      'Check that the application’s pool exists and is spelled correctly.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/httperrors/',
    'https://learn.microsoft.com/en-us/iis/wmi-provider/application-class',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
