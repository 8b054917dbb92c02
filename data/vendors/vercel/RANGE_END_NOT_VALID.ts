import type { VendorEntry } from '../../shapes';

export default {
  title: 'Range End Not Valid',
  sign: '🏁',
  headline: 'A part of a file was asked for, and its end makes no sense',
  short: 'A part was asked for wrongly',
  plain:
    'Programs can fetch a piece of a file, to continue a download or a film. The end of this piece isn’t a proper number, or lies before its start.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['A download program or a player wrote the Range header wrongly.'],
  steps: {
    visitor: ['Start the download from the beginning.'],
    owner: ['Look at the Range header: its end must be a whole number and not below its start.'],
  },
  sources: ['https://vercel.com/docs/errors/RANGE_END_NOT_VALID', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
