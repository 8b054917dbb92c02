import type { VendorEntry } from '../../shapes';

export default {
  title: 'CGI application timeout',
  sign: '⌛',
  headline: 'The program behind this page took too long',
  short: 'The program took too long',
  plain:
    'The server started a small program to make the page, and it didn’t finish in time. After a set time the server gives up. Unless somebody changed it, that is 15 minutes for a CGI program.',
  party: 'server',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: [
    'The program hangs, or waits for something such as a database.',
    'The work is too much for the time allowed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Start the program by hand with the same input, and see where it stays.',
      'Change timeout in the cgi element only if the work really needs longer.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/cgi',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
