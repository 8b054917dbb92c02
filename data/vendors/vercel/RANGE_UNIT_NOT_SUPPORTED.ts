import type { VendorEntry } from '../../shapes';

export default {
  title: 'Range Unit Not Supported',
  sign: '📏',
  headline: 'A piece of a file was asked for in a unit that doesn’t work here',
  short: 'That unit isn’t known',
  plain: 'A program can want a part of a file and name the unit it counts in. The one that it named isn’t supported.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The Range header has a unit other than bytes.'],
  steps: { visitor: [], owner: ['Use bytes, or leave the header out.'] },
  sources: ['https://vercel.com/docs/errors/RANGE_UNIT_NOT_SUPPORTED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
