import type { VendorEntry } from '../../shapes';

export default {
  title: 'WebSocket or process failure',
  sign: '🧨',
  headline: 'The program behind the site did not start, or a lasting connection broke',
  short: 'The program didn’t start',
  plain:
    'Two parts of this server use the same number. For an ASP.NET Core site, it means that the site’s program could not be started. For ARR, which passes requests on, it means that a connection meant to last failed.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The ASP.NET Core program crashes at its start, or its .NET version isn’t installed.',
    'The program doesn’t listen where the server expects it.',
    'With ARR: the WebSocket connection to the server behind failed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read the Application event log, and start the program by hand with dotnet and its .dll.',
      'Switch on stdoutLogEnabled for a short time.',
      'In the case of ARR, check that the server behind speaks WebSocket.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/aspnet/core/test/troubleshoot-azure-iis',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/application-request-routing/troubleshooting-502-errors-in-arr',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
