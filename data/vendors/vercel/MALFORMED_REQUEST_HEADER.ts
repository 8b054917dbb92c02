import type { VendorEntry } from '../../shapes';

export default {
  title: 'Malformed Request Header',
  sign: '🪢',
  headline: 'Something that your browser sent along was damaged',
  short: 'A note sent along is broken',
  plain: 'With every request go small notes, such as cookies. One of them has letters in it that may not be there.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: [
    'A cookie of the site holds characters that aren’t valid UTF-8.',
    'A program wrote a header in the wrong form.',
  ],
  steps: {
    visitor: ['Clear this site’s cookies and load it anew.'],
    owner: ['Encode cookie values, for instance with encodeURIComponent(), before you set them.'],
  },
  sources: ['https://vercel.com/docs/errors/MALFORMED_REQUEST_HEADER', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
