import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid If header',
  sign: '🔗',
  headline: 'A condition that came with the request could not be understood',
  short: 'A condition is invalid',
  plain:
    'The request said “do this only if”, and the server could not read the rest. The condition stands in the If header of WebDAV, a way to edit files on a web server. It mostly names a lock on a file.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A WebDAV program wrote the condition in a wrong form.',
    'A header was cut off or joined wrongly on its way.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Capture one request with Failed Request Tracing, and check the If header against the standard’s grammar.',
      'Don’t mix it up with If-Match and If-Modified-Since, which are other headers.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.4',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
