import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid lock token',
  sign: '🔐',
  headline: 'The server doesn’t accept the mark that belongs to the lock of a file',
  short: 'The lock’s mark is invalid',
  plain:
    'When a file is locked for editing, the program gets a mark for that lock. It must show the mark again to unlock the file. The mark that came with this request was not valid.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The Lock-Token header is not written as the standard asks, a URI in angle brackets.',
    'The lock that it belongs to has run out or was removed.',
  ],
  steps: {
    visitor: ['Close the document in the program that edits it, and open it afresh from the site.'],
    owner: [
      'Check that the WebDAV program returns the token from the LOCK answer without a change.',
      'If files stay locked, look at the lock store of the WebDAV module.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.5',
    'https://learn.microsoft.com/en-us/iis/configuration/system.webserver/webdav/authoring/locks',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
