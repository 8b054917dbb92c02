import type { VendorEntry } from '../../shapes';

export default {
  title: 'Access denied: suspicious activity',
  sign: '🦠',
  headline: 'The site’s owner keeps out computers that behave suspiciously',
  short: 'Your network looked suspicious',
  plain:
    'Requests from your computer or your network looked harmful to the site. The owner of {site} has told Cloudflare to turn such visitors away.',
  party: 'cdn',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A harmful program on your computer sends requests that you don’t see: Cloudflare names this as the likeliest reason.',
    'Another device on the same network does so.',
    'The address was used by somebody else before.',
  ],
  steps: {
    visitor: [
      'Update your antivirus program and scan the whole computer.',
      'Check the other devices on your network, too.',
      'If they are clean, ask the site’s owner to allow your address.',
    ],
    owner: ['Look the visitor’s address up in your security rules, and allow it if the suspicion is gone.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1012/',
  ],
  seen: 'page',
} satisfies VendorEntry;
