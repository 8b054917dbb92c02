import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Static Request Failed',
  sign: '🗃️',
  headline: 'Vercel could not fetch one of the site’s files',
  short: 'A fixed file didn’t come',
  plain: 'Not every file of a site is made anew: some lie ready. One of those could not be handed out.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['The file isn’t part of what was deployed.', 'Its path is wrong in the project.'],
  steps: {
    visitor: [],
    owner: ['Check that the file is in the deployment, or go back to the last version that worked.'],
  },
  sources: ['https://vercel.com/docs/errors/INTERNAL_STATIC_REQUEST_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
