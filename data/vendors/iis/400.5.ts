import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Translate header',
  sign: '📜',
  headline: 'A request asked for a file’s source in a way the server didn’t understand',
  short: 'The Translate header is invalid',
  plain:
    'A program can ask for a page as it was written, before the server works on it. It asks with the Translate header of Microsoft’s WebDAV. The value that came with this request was not valid.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A program sent a Translate value other than t or f.',
    'A script or a filter on the way added this header to requests that have nothing to do with WebDAV.',
  ],
  steps: {
    visitor: [],
    owner: ['Let the program send f for the source, or leave the Translate header out.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdvse/501879f9-3875-4d7a-ab88-3cecab440034',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
