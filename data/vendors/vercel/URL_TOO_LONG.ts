import type { VendorEntry } from '../../shapes';

export default {
  title: 'URL Too Long',
  sign: '🦒',
  headline: 'The address is longer than Vercel accepts',
  short: 'The address is too long',
  plain: 'Vercel takes addresses of up to 14 KB, which is several pages of text. This one is longer.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['A form puts all that was typed into the address.', 'A redirect adds something each time it comes round.'],
  steps: {
    visitor: ['Open the site’s front page in place of this long link.'],
    owner: ['Send the form with POST, and look for a redirect that keeps adding to the address.'],
  },
  sources: ['https://vercel.com/docs/errors/URL_TOO_LONG', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [414],
} satisfies VendorEntry;
