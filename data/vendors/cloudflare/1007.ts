import type { VendorEntry } from '../../shapes';

export default {
  title: 'Your IP address has been banned',
  sign: '🛑',
  headline: 'The site turned away the internet address that you come from',
  short: 'Address banned by the site',
  plain:
    'The owner of {site} uses Cloudflare to keep some visitors out, and your address is among them. Cloudflare explains this number together with 1006, 1008 and 1106, and names no difference between the four.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A security setting of the owner matches your address or your browser.',
    'Your address used to belong to somebody who misbehaved.',
  ],
  steps: {
    visitor: [
      'Restart the router if your provider then gives you a new address.',
      'Write to the owner by another way, and name your address and the time.',
    ],
    owner: ['Find the request by its Ray ID in Security Events, and see which tool blocked it.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
  ],
  seen: 'page',
} satisfies VendorEntry;
