import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Not Found',
  sign: '🏚️',
  headline: 'Vercel has no site under this address',
  short: 'No such site at Vercel',
  plain:
    'The address leads to Vercel, but nothing is kept there under this name. It may be misspelt, or the site is gone.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'There is a typing mistake in the address.',
    'The version or the whole project was deleted.',
    'The domain points to Vercel and isn’t assigned to any project.',
  ],
  steps: {
    visitor: ['Check the spelling, or start from the site’s main page.'],
    owner: ['See whether the deployment exists, and whether the domain is assigned to a project.'],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [404],
} satisfies VendorEntry;
