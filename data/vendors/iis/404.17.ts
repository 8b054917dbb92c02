import type { VendorEntry } from '../../shapes';

export default {
  title: 'Dynamic content as static file',
  sign: '🎭',
  headline: 'The server took a program for a plain file, and doesn’t give it out',
  short: 'A script taken for a file',
  plain:
    'The page should be made by a program, but the server was about to send the program’s own text. It stopped, because that could give secrets away. A setting doesn’t fit together.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The handler’s preconditions don’t match the application pool, such as its .NET version, mode or bitness.',
    'The framework for this kind of page isn’t installed.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Compare the preCondition of the handler with the pool’s .NET version, pipeline mode and Enable 32-Bit Applications.',
      'List them with “appcmd list config -section:handlers” and “appcmd list apppools”.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/error-message-you-visit-web-site',
  ],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
