import type { VendorEntry } from '../../shapes';

export default {
  title: 'Precondition failed',
  sign: '🧪',
  headline: 'A condition that the request set was not met',
  short: 'A condition wasn’t met',
  plain:
    'A program can say “only if the file is still the one I know”. The server compared, and it was not. Somebody may have changed the file in the meantime.',
  party: 'server',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The If-Match header names a version (ETag) that the server doesn’t have.',
    'Several servers make different ETags for the same file.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Fetch the file anew, and use the ETag from that answer.',
      'In a farm, make sure that all servers give the same ETag.',
    ],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc9110.html#section-13.1.1',
  ],
  seen: 'page',
  statuses: [412],
} satisfies VendorEntry;
