import type { VendorEntry } from '../../shapes';

export default {
  title: 'Deployment Blocked',
  sign: '🧯',
  headline: 'Vercel has blocked this site or this version of it',
  short: 'Vercel has blocked the site',
  plain:
    'The site is there, but Vercel doesn’t let anybody see it for now. Only its owner can find out why and put it right.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The account went over a limit, or changed to a smaller plan.',
    'Something in the configuration isn’t allowed.',
    'Vercel found that the site breaks its terms.',
  ],
  steps: {
    visitor: [],
    owner: [
      'Read Vercel’s e-mails, check the account and its limits, and deploy again after a change to the Hobby plan.',
    ],
  },
  sources: ['https://vercel.com/docs/errors/DEPLOYMENT_BLOCKED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [403],
} satisfies VendorEntry;
