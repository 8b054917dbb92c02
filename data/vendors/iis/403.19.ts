import type { VendorEntry } from '../../shapes';

export default {
  title: 'Cannot run CGI in this pool',
  sign: '🔧',
  headline: 'The server’s account lacks a right that it needs to start this program',
  short: 'A right to start is missing',
  plain:
    'To make the page, the server must start a small program in the name of the visitor. The account it runs under may not do that. Windows calls the missing right “Replace a process level token”.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The identity of the application pool was changed to an account without this right.'],
  steps: {
    visitor: [],
    owner: ['Grant “Replace a process level token” to the pool’s identity in the local security policy.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/cgi',
  ],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
