import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid content length',
  sign: '📏',
  headline: 'A request was unclear about how long its content is',
  short: 'The stated length is invalid',
  plain:
    'Whoever sends content to a server says how long it is. The length given here could not be right, so the server refused to go on. It is stated in the Content-Length header.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The Content-Length header is not a plain number.',
    'A program or a proxy changed the content and kept the old length.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Compare Content-Length with the bytes that really arrive, best in a network trace on the server.',
      'Take out code that sets this header by hand, and let the HTTP library count.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-8.6',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
