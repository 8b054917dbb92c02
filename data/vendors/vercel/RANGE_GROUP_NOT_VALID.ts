import type { VendorEntry } from '../../shapes';

export default {
  title: 'Range Group Not Valid',
  sign: '🍱',
  headline: 'Pieces of a file were asked for in a form that can’t be read',
  short: 'The pieces were listed wrongly',
  plain: 'One request can name several pieces of a file. The list in this one doesn’t have the right form.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['Something that asks for pieces puts the commas or dashes in the wrong place.'],
  steps: { visitor: [], owner: ['Log the Range header, and compare it with the form bytes=0-99,200-299.'] },
  sources: ['https://vercel.com/docs/errors/RANGE_GROUP_NOT_VALID', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
