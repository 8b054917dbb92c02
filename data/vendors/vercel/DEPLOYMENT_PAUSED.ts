import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Paused',
  sign: '⏸️',
  headline: 'This site is paused at Vercel',
  short: 'The site is paused',
  plain:
    'Its pages exist and are not shown for the time being. That can be its owner’s own wish, for instance to stop the costs.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The spending limit that the owner chose is used up.',
    'The account has a problem with its limits or its payments.',
    'Vercel stopped it because of its fair use rules.',
  ],
  steps: {
    visitor: [],
    owner: ['Check Spend Management and the account’s limits, and resume the project when that is settled.'],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_PAUSED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [503],
} satisfies VendorEntry;
