import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Overwrite header',
  sign: '✍️',
  headline: 'A request didn’t say properly whether a file may be replaced',
  short: 'Unclear whether to overwrite',
  plain:
    'When a file is copied or moved, the request can say whether one that is already there may be replaced. This one said something else than yes or no. In the Overwrite header, T stands for yes and F for no.',
  party: 'server',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A program sent a value other than T or F, such as “true” or an empty one.'],
  steps: {
    visitor: [],
    owner: ['Make the WebDAV program send T or F, or leave the Overwrite header out, which means T.'],
  },
  sources: [
    'https://learn.microsoft.com/en-us/troubleshoot/developer/webapps/iis/health-diagnostic-performance/http-status-code',
    'https://www.rfc-editor.org/rfc/rfc4918.html#section-10.6',
  ],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
