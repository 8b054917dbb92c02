import type { VendorEntry } from '../../shapes';

export default {
  title: 'Variation of the e-mail already taken',
  sign: '📧',
  headline: 'Somebody has a Cloudflare account with nearly the same mail address',
  short: 'Mail address nearly taken',
  plain:
    'You meet this only when you work on a Cloudflare account, not when you visit a site. Cloudflare treats some spellings of a mail address as one, for instance with a dot where the other has a plus sign.',
  party: 'cdn',
  place: 'site',
  turn: ['you'],
  causes: [
    'An account exists for another spelling, such as my.user@example.com instead of my+user@example.com.',
    'An older account of your own has the address.',
  ],
  steps: {
    visitor: ['Sign in to the old account and give it another mail address; then the spelling is free.'],
    owner: ['Look through your team’s accounts for a second spelling of the address.'],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1104/',
  ],
  seen: 'page',
} satisfies VendorEntry;
