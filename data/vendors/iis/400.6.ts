import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid request body',
  sign: '🧾',
  headline: 'The server could not make sense of what was sent along with the request',
  short: 'The sent content is invalid',
  plain:
    'A request can carry content, such as a form or a piece of text for the server. Here the server could not use that content. Microsoft doesn’t say more about this number than “invalid request body”.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The content is not well formed, for example XML with a mistake in it.',
    'The content was cut off or changed before it arrived.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Record one failing request with Failed Request Tracing and validate its body.',
      'For WebDAV methods such as PROPFIND and LOCK, check that the body is well-formed XML.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/troubleshoot-failed-requests-using-tracing-in-iis-85',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
