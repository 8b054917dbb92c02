import type { VendorEntry } from '../../shapes';

export default {
  title: 'Range Start Not Valid',
  sign: '🚩',
  headline: 'A piece of a file was asked for, and its start makes no sense',
  short: 'A piece’s start makes no sense',
  plain: 'The program that wanted a piece of this file gave no proper number for where it begins.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The start isn’t a whole number.', 'It lies behind the end.'],
  steps: { visitor: [], owner: ['Check how the start is computed, above all when a download is continued.'] },
  sources: ['https://vercel.com/docs/errors/RANGE_START_NOT_VALID', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
