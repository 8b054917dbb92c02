import type { VendorEntry } from '../../shapes';

export default {
  title: 'Please check back later',
  sign: '🪫',
  headline: 'The site has used up what its plan with Cloudflare includes',
  short: 'Plan limit reached',
  plain:
    'The site runs programs at Cloudflare, and its plan allows only so much of that. The limit has been reached, so Cloudflare didn’t carry your request out.',
  party: 'cdn',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['The domain reached the limits of its Workers plan.', 'More people than usual visit the site.'],
  steps: {
    visitor: ['Come back later, as the page itself says.'],
    owner: ['Look at your usage of Workers, and move to a paid plan if you need more.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1025/',
    'https://developers.cloudflare.com/workers/platform/limits/',
  ],
  seen: 'page',
} satisfies VendorEntry;
