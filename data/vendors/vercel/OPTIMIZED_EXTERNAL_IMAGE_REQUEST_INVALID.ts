import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Image Request Invalid',
  sign: '🖍️',
  headline: 'The address of a picture from another site isn’t right',
  short: 'The picture’s address is wrong',
  plain: 'Vercel should fetch and shrink it for this site. The way it was asked for makes no sense.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The address isn’t complete, with https and a host name.',
    'The other site isn’t set up as a source of pictures.',
  ],
  steps: { visitor: [], owner: ['Use an absolute URL, and configure the external source.'] },
  sources: [
    'https://vercel.com/docs/errors/OPTIMIZED_EXTERNAL_IMAGE_REQUEST_INVALID',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
