import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Service Unavailable',
  sign: '🚏',
  headline: 'Vercel’s service that runs the site’s programs wasn’t there',
  short: 'Vercel’s program service is away',
  plain:
    'The name says as much. Vercel has this code in its list, under the errors of its platform, and explains it nowhere that we found.',
  party: 'gateway',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['A part of Vercel that runs functions is out of order, as far as the name tells.'],
  steps: { visitor: [], owner: ['Check Vercel’s status page, and ask support with the ID of the request.'] },
  sources: ['https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
