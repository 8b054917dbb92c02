import type { VendorEntry } from '../../shapes';

export default {
  title: 'Request timed out',
  sign: '⏳',
  headline: 'The request didn’t arrive in full in the time that the server waits',
  short: 'Request arrived too late',
  plain:
    'The server got only a part of what your browser wanted to send, and then waited for the rest in vain. A weak connection or a big upload can do that.',
  party: 'server',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'The connection stalled or broke in the middle of an upload.',
    'A program announced more content than it then sent.',
    'Nothing new came within connectionTimeout, two minutes by default; Microsoft doesn’t say whether this is the limit behind 408.0.',
  ],
  steps: {
    visitor: ['Try once more over a steadier connection, or with less to send.'],
    owner: [
      'Compare the Content-Length of such requests with what really arrived.',
      'Look at connectionTimeout in the site’s limits before you blame the line.',
      'Search the HTTPERR log for Timer_EntityBody at the same minute.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/iis/configuration/system.applicationhost/sites/site/limits',
  ],
  seen: 'page',
  statuses: [408],
} satisfies VendorEntry;
