import type { VendorEntry } from '../../shapes';

export default {
  title: 'Your IP address has been banned',
  sign: '⛔',
  headline: 'The site’s owner has blocked your internet address',
  short: 'Your address is blocked',
  plain:
    'Every connection to the internet has an address, which you often share with others. The owner of {site} has blocked yours at Cloudflare, and only the owner can lift that.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner', 'you'],
  causes: [
    'A rule of the owner lists your address, or the range that it lies in.',
    'Somebody with the same address, at your provider or on your VPN, caused trouble there.',
    'A Workers preview comes from addresses that the zone’s own security settings block.',
  ],
  steps: {
    visitor: [
      'Turn off a VPN, or try a mobile connection.',
      'Ask the owner to look into it: Cloudflare’s support can’t overrule them.',
    ],
    owner: [
      'Check IP Access Rules and Zone Lockdown for the visitor’s address.',
      'For a Workers preview, don’t block the Google Cloud addresses that it comes from.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1006/',
  ],
  seen: 'page',
} satisfies VendorEntry;
