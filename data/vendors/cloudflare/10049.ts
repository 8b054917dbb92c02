import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid scheme in redirect source',
  sign: '🏷️',
  headline: 'The address to redirect from has the wrong beginning',
  short: 'Wrong start of the source',
  plain:
    'An address may start with http or https, or leave that out to mean both. This redirect’s starting point began with something else.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The scheme is misspelt, as in htps.', 'A scheme was used that Bulk Redirects don’t support, such as ftp.'],
  steps: {
    visitor: [],
    owner: ['Begin the source URL with http:// or https://, or with the hostname alone.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-10xxx-errors/error-10049/',
    'https://developers.cloudflare.com/rules/url-forwarding/bulk-redirects/reference/url-components/',
  ],
  seen: 'page',
} satisfies VendorEntry;
