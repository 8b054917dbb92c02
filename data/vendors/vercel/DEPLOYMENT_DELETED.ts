import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Deleted',
  sign: '🗑️',
  headline: 'This version of the site has been deleted',
  short: 'This version was deleted',
  plain:
    'Vercel keeps many versions of a site side by side. The one that the address belongs to was thrown away when the time for keeping it was over.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: ['The link leads to an old preview.', 'The retention policy of the project is shorter than the link’s life.'],
  steps: {
    visitor: ['Look for the site’s main address, without the long name of a version.'],
    owner: ['Restore it from Recently Deleted in the project’s settings: that works for 30 days.'],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_DELETED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [410],
} satisfies VendorEntry;
