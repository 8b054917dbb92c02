import type { VendorEntry } from '../../shapes';

export default {
  title: 'Duplicate items in a list',
  sign: '👯',
  headline: 'The list that you are filling got the same entry twice',
  short: 'Same entry twice',
  plain:
    'This appears only to somebody who manages a site’s lists at Cloudflare, never to a visitor. One of the entries stood twice in the same request, so none was taken.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'An IP address is repeated in an upload to an IP list.',
    'A Bulk Redirect List got two entries with the same source URL in one go.',
  ],
  steps: {
    visitor: [],
    owner: ['Remove the duplicate, and add the items again.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10028/',
  ],
  seen: 'page',
} satisfies VendorEntry;
