import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid timeout',
  sign: '⏲️',
  headline: 'A request to lock a file gave a time that the server could not read',
  short: 'The lock’s time is invalid',
  plain:
    'A program can lock a file on the server while somebody works on it. It may say how long the lock should last, and here the server did not understand the time. This is about the Timeout header of WebDAV, and not about a slow connection.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The Timeout header has another form than “Second-” with a number, or “Infinite”.'],
  steps: {
    visitor: [],
    owner: [
      'Correct the Timeout header in the WebDAV program, or leave it out: the server decides on the time anyway.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.7',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
