import type { VendorEntry } from '../../shapes';

export default {
  title: 'Range Missing Unit',
  sign: '📐',
  headline: 'A piece of a file was asked for without a unit',
  short: 'Pieces of what, it didn’t say',
  plain: 'To ask for a piece, a program says what it counts in: bytes. This word is missing.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The Range header consists of numbers only.'],
  steps: { visitor: [], owner: ['Write bytes= before the numbers.'] },
  sources: ['https://vercel.com/docs/errors/RANGE_MISSING_UNIT', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
