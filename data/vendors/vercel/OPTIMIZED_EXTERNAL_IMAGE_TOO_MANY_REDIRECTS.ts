import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Image: Too Many Redirects',
  sign: '🎡',
  headline: 'The way to a picture on another site never ended',
  short: 'The picture was never reached',
  plain: 'Each address sent Vercel on to a further one. After a while it stopped.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The picture’s address goes round in a circle.'],
  steps: { visitor: [], owner: ['Link to the address at which the picture finally lies.'] },
  sources: [
    'https://vercel.com/docs/errors/OPTIMIZED_EXTERNAL_IMAGE_TOO_MANY_REDIRECTS',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
