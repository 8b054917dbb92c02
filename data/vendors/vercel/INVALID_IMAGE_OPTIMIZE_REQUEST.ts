import type { VendorEntry } from '../../shapes';

export default {
  title: 'Invalid Image Optimize Request',
  sign: '🎨',
  headline: 'A picture was asked for in a size or quality that isn’t allowed',
  short: 'A picture was asked for wrongly',
  plain:
    'Vercel can send pictures in several sizes, and the site lists which. The request didn’t fit that list, or what it names isn’t a picture.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The width isn’t among those that the site allows.',
    'The quality isn’t a whole number from 1 to 100, or not one that was listed.',
    'The address of the picture isn’t allowed, or leads to something else.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare q, w and url with qualities, deviceSizes, imageSizes and remotePatterns in next.config.js.'],
  },
  sources: ['https://vercel.com/docs/errors/INVALID_IMAGE_OPTIMIZE_REQUEST', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [400],
} satisfies VendorEntry;
