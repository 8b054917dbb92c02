import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid rewrite rule: expression',
  sign: '🧮',
  headline: 'Cloudflare could not work out one of the site’s rules',
  short: 'Rule could not be worked out',
  plain:
    'A rule that the owner has set at Cloudflare is a small calculation. For your request one of its ingredients was missing.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The expression uses a request header that wasn’t sent.',
    'Another element of the expression is undefined for some requests.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Let the rule apply only where each header exists that its expression reads.',
      'Test the rule with a request that lacks them all.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1037/',
  ],
  seen: 'page',
} satisfies VendorEntry;
