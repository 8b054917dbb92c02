import type { VendorEntry } from '../../shapes';

export default {
  title: 'Premature exit or map failure',
  sign: '🫨',
  headline: 'The program behind this page ended before it gave an answer',
  short: 'No answer from the program',
  plain:
    'The server asked a program for the page, and the program stopped halfway. Its answer was missing or not complete. Newer versions of ARR, which hands requests to other servers, also use the number when that hand-over can’t be prepared.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: [
    'The CGI program crashed.',
    'The program writes something else before the headers, or no headers at all.',
    'With ARR: the request could not be mapped; Microsoft says no more about it.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Run the CGI program at the command line, and check that it prints complete headers and an empty line.',
      'Take a memory dump if it crashes.',
      'With Failed Request Tracing, find the module that set the status.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-502-2-bad-gateway-error-in-cgi-apps',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
