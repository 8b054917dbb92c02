import type { VendorEntry } from '../../shapes';

export default {
  title: 'Resource Not Found',
  sign: '🧲',
  headline: 'What was asked for isn’t there or can’t be reached',
  short: 'That thing isn’t there',
  plain:
    'Vercel, or the site’s program there, could not find it. The address may be wrong, or something was taken away.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['The name or path of the thing is misspelt.', 'The application has no right to get at it.'],
  steps: {
    visitor: [],
    owner: ['Look in the application’s log for the path that was asked, and check its permissions.'],
  },
  sources: ['https://vercel.com/docs/errors/RESOURCE_NOT_FOUND', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [404],
  tell: 'Vercel’s own programming interface uses the same name.',
} satisfies VendorEntry;
