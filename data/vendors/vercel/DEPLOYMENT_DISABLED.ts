import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Disabled',
  sign: '💳',
  headline: 'This site is switched off at Vercel',
  short: 'The site is switched off',
  plain:
    'Its owner has to sort something out with Vercel first, often because of how much was used. You don’t have to pay anything, even if the status says Payment Required.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The account used more than its plan allows.',
    'The plan was changed, and the project must be deployed again.',
  ],
  steps: {
    visitor: [],
    owner: ['Compare the usage with the plan’s limits in the dashboard, and read what Vercel wrote to you.'],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_DISABLED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [402],
} satisfies VendorEntry;
