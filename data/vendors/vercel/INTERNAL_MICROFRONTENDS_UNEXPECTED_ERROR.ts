import type { VendorEntry } from '../../shapes';

export default {
  title: 'Unexpected Microfrontends Error',
  sign: '🎲',
  headline: 'Something unforeseen happened while the site’s parts were joined',
  short: 'Joining the parts failed',
  plain:
    'This site is made of several smaller ones, and Vercel leads you to the right one. That went wrong inside Vercel.',
  party: 'gateway',
  place: 'site',
  turn: ['wait'],
  causes: ['There was a fault in Vercel’s system that has no name of its own.'],
  steps: { visitor: [], owner: ['Vercel already knows of it; its status page or support may tell you more.'] },
  sources: [
    'https://vercel.com/docs/errors/INTERNAL_MICROFRONTENDS_UNEXPECTED_ERROR',
    'https://vercel.com/docs/errors',
  ],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
