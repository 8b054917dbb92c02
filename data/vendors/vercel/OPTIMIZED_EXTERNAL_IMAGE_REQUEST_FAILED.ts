import type { VendorEntry } from '../../shapes';

export default {
  title: 'External Image Request Failed',
  sign: '🌄',
  headline: 'Vercel could not get a picture from another site',
  short: 'A picture from elsewhere didn’t come',
  plain:
    'The site shows a picture that lies elsewhere. Vercel wanted to fetch it and make it smaller, but didn’t get it.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The other site is down, or the picture is gone.', 'The address of the picture is wrong.'],
  steps: { visitor: [], owner: ['Open the picture’s address yourself, and check the parameters that follow it.'] },
  sources: ['https://vercel.com/docs/errors/OPTIMIZED_EXTERNAL_IMAGE_REQUEST_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
