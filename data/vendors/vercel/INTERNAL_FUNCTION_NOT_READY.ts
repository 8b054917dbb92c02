import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Function Not Ready',
  sign: '🥚',
  headline: 'The program that builds this page isn’t ready yet',
  short: 'The program isn’t ready yet',
  plain: 'It was called while it was still being put up or was starting.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['A new version is just going live.', 'A mistake in its setup keeps it from starting.'],
  steps: {
    visitor: [],
    owner: ['See whether the deployment is complete, and read what the function logs when it starts.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_FUNCTION_NOT_READY', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
