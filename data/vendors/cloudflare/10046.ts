import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid redirect target URL',
  sign: '🎯',
  headline: 'The address to redirect to isn’t valid',
  short: 'Redirect’s target isn’t valid',
  plain:
    'A redirect needs a proper address to send people to. The one that was entered at Cloudflare can’t be read as an address.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The target URL lacks its scheme, such as https.',
    'It contains a typing mistake or a character that may not stand there.',
  ],
  steps: {
    visitor: [],
    owner: ['Open the target in a browser, and copy the address from there.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10046/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
