import type { VendorEntry } from '../../shapes';

export default {
  title: 'Function Response Payload Too Large',
  sign: '🐳',
  headline: 'The site’s program answered with more than it may',
  short: 'The answer was too big',
  plain: 'What the program wanted to show you was larger than the 4.5 MB that Vercel passes on from it.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['A list is returned as a whole and not page by page.', 'A file is sent through the function.'],
  steps: { visitor: [], owner: ['Return less at once, or link to the file in a store.'] },
  sources: ['https://vercel.com/docs/errors/FUNCTION_RESPONSE_PAYLOAD_TOO_LARGE', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [500],
} satisfies VendorEntry;
