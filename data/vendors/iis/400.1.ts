import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Destination header',
  sign: '📦',
  headline: 'A request didn’t say properly where a file should be copied or moved to',
  short: 'The copy’s target is invalid',
  plain:
    'A program asked for a file to be copied or moved on the server, and the target it gave made no sense. Windows and other systems do this when a website is used like a folder. Plain web pages don’t send such requests.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The Destination header isn’t a valid address.',
    'Something on the way, such as a reverse proxy, changed the public name in the request but not in that header.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Log the Destination header of a COPY or MOVE request and compare it with the address that the WebDAV site answers to.',
      'Behind a reverse proxy, rewrite Destination in the same way as the host name.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.3',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
