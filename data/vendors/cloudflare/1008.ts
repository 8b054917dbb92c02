import type { VendorEntry } from '../../shapes';

export default {
  title: 'Your IP address has been banned',
  sign: '🔕',
  headline: 'Your internet address is on the site’s list of unwanted ones',
  short: 'On the site’s block list',
  plain:
    'It wasn’t Cloudflare’s own decision: the owner of {site} chose whom to keep out. Cloudflare lists this number with 1006, 1007 and 1106 under one explanation.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The owner banned your address, or the address of the VPN that you use.',
    'An automatic rule took your requests for those of a robot.',
  ],
  steps: {
    visitor: ['Compare with another connection: if the site opens there, it is about your address.'],
    owner: [
      'Remove the address from the block list, or add an allow rule for it.',
      'Prefer short bans: addresses change hands.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
  ],
  seen: 'page',
} satisfies VendorEntry;
