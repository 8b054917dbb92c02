import type { VendorEntry } from '../../shapes';

export default {
  title: 'Redirect source with user info',
  sign: '👤',
  headline: 'The address to redirect from contains a user name',
  short: 'User name in the source',
  plain:
    'Some addresses carry a user name and a password in front of the site’s name. Cloudflare doesn’t accept such an address as the start of a redirect.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The source URL has the form https://user:password@example.com.'],
  steps: {
    visitor: [],
    owner: ['Delete everything from the user name to the @ sign, and change the password if it was real.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10050/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
