import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Image Request Failed',
  sign: '🖼️',
  headline: 'Vercel could not prepare one of the site’s pictures',
  short: 'The picture wasn’t prepared',
  plain: 'Vercel makes pictures smaller before it sends them. For this one, which is part of the site, that failed.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The path of the picture is wrong.', 'The settings for image optimisation don’t fit.'],
  steps: { visitor: [], owner: ['Open the picture’s path directly, and check the images part of the configuration.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_OPTIMIZED_IMAGE_REQUEST_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500, 502],
  tell: 'Vercel’s list of codes names 500 for it, and its own page 502.',
} satisfies VendorEntry;
