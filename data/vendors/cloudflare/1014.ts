import type { VendorEntry } from '../../shapes';

export default {
  title: 'CNAME cross-user banned',
  sign: '🪢',
  headline: 'The site points to a name in somebody else’s Cloudflare account',
  short: 'Name in another account',
  plain:
    'The name of this site refers to another name, which belongs to a different customer of Cloudflare. Cloudflare doesn’t allow that unless the other side has agreed to it.',
  party: 'cdn',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'A CNAME record crosses from one Cloudflare account to another.',
    'A service provider hasn’t added your domain with Cloudflare for SaaS.',
    'A domain for an R2 bucket is under a zone hold, or its zone is banned.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Let the owner of the CNAME’s target add your hostname with Cloudflare for SaaS.',
      'For R2, release the zone hold on the target zone before you connect the domain.',
      'If the zone is banned, look for phishing reports and unpaid invoices.',
    ],
  },
  sources: [
    'https://developers.cloudflare.com/support/troubleshooting/http-status-codes/cloudflare-1xxx-errors/error-1014/',
  ],
  seen: 'page',
} satisfies VendorEntry;
