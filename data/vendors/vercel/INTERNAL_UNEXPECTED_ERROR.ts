import type { VendorEntry } from '../../shapes';

export default {
  title: 'Internal Unexpected Error',
  sign: '⚡',
  headline: 'Something unforeseen failed at Vercel',
  short: 'Something failed inside Vercel',
  plain: 'Vercel has no closer name for it. It may be Vercel’s own system, or something odd in the site.',
  party: 'unknown',
  place: 'site',
  turn: ['wait', 'site-owner'],
  causes: ['A part of Vercel’s system has a fault.', 'The application does something that the platform didn’t expect.'],
  steps: { visitor: [], owner: ['Write to support and give them the ID of the deployment.'] },
  sources: ['https://vercel.com/docs/errors/INTERNAL_UNEXPECTED_ERROR', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
