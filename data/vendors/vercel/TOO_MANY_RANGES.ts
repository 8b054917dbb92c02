import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too Many Ranges',
  sign: '🧀',
  headline: 'Too many pieces of a file were asked for at once',
  short: 'Too many pieces at once',
  plain: 'A program may ask for several parts of one file. This one wanted so many that Vercel refused.',
  party: 'gateway',
  place: 'site',
  turn: ['you', 'site-owner'],
  causes: ['A player or a download program splits the file too finely.'],
  steps: {
    visitor: ['Use another program for the download, or your browser.'],
    owner: ['Ask for fewer ranges in one request.'],
  },
  sources: ['https://vercel.com/docs/errors/TOO_MANY_RANGES', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [416],
} satisfies VendorEntry;
