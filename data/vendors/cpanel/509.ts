import type { VendorEntry } from '../../shapes';

export default {
  title: 'Bandwidth Limit Exceeded',
  sign: '🚰',
  headline: 'The hosting account has sent out all the data it may this month',
  short: 'Monthly data used up',
  plain:
    'Hosting companies count how much data a site sends out. This site’s account reached its limit, so the hosting shows this page instead until the count starts again. No first-hand documentation of the number was found; many hosting companies that use cPanel describe it so.',
  party: 'gateway',
  place: 'site',
  turn: ['site-owner', 'wait'],
  causes: ['The account’s monthly bandwidth is used up.', 'The limit was set too low by mistake.'],
  steps: {
    visitor: [],
    owner: [
      'See Metrics, Bandwidth in cPanel for what used it up.',
      'Ask the hosting company to raise the limit, or do so in WHM if it is your server.',
    ],
  },
  sources: ['https://en.wikipedia.org/wiki/List_of_HTTP_status_codes'],
  seen: 'status',
  statuses: [509],
  tell: 'The page says “Bandwidth Limit Exceeded”, and the site lives with a hosting company that uses cPanel.',
} satisfies VendorEntry;
