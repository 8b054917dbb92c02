import type { VendorEntry } from '../../shapes';

export default {
  title: 'Microfrontends Build Error',
  sign: '🧱',
  headline: 'A part of this site was put up with something missing',
  short: 'Data is missing in the build',
  plain:
    'The site is put together from several smaller ones. Data that belongs to this part wasn’t there, though Vercel’s checks should have noticed that before.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The build left something out and didn’t fail, as it should have.'],
  steps: { visitor: [], owner: ['Vercel has been told of it automatically; look at its status page or ask support.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_MICROFRONTENDS_BUILD_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
