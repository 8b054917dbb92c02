import type { VendorEntry } from '../../shapes';

export default {
  title: 'Query string settings incompatible',
  sign: '⚔️',
  headline: 'Two settings of the redirect both claim the end of the address',
  short: 'Two settings disagree',
  plain:
    'A redirect can keep the details that follow a visitor’s question mark, or bring details of its own. This one was told to do both.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Preserve query string is on, while the target URL has a query string.'],
  steps: {
    visitor: [],
    owner: ['Switch Preserve query string off, or remove the query string from the target.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10055/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
    'https://developers.cloudflare.com/workers/observability/errors/',
  ],
  seen: 'page',
  tell: 'You are in a Bulk Redirect List? Then it is this. For an uploaded Worker, 10055 means too many variables or secrets.',
} satisfies VendorEntry;
