import type { VendorEntry } from '../../shapes';

export default {
  title: 'Country or region banned',
  sign: '🌍',
  headline: 'The site’s owner doesn’t admit visitors from your country or region',
  short: 'Your country is shut out',
  plain:
    'Cloudflare guesses from your internet address which country you are in. The owner of {site} has told it to turn away visitors from there.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'The owner serves only some countries, for legal or business reasons.',
    'A VPN makes you appear to be in another country.',
    'Your address is listed under the wrong country.',
  ],
  steps: {
    visitor: [
      'If a VPN is on, switch it off and reload.',
      'Ask the owner to allow your address if you have business there.',
    ],
    owner: ['See whether IP Access Rules block the country, and allow the reported address.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1009/',
  ],
  seen: 'page',
} satisfies VendorEntry;
