import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Deployment Fetch Failed',
  sign: '🚚',
  headline: 'Vercel could not get hold of the site’s files',
  short: 'Vercel couldn’t load the site',
  plain: 'Before it shows a page, Vercel loads what belongs to this version of the site. That didn’t work.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['This version was deleted or rolled back.', 'A fault in Vercel’s own network stands in the way.'],
  steps: { visitor: [], owner: ['Check that the deployment exists and is stable, and read its log.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_DEPLOYMENT_FETCH_FAILED', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
  tell: 'In Vercel’s list it comes with 500; the page about it says 414, which is likely a slip.',
} satisfies VendorEntry;
