import type { VendorEntry } from '../../shapes';

export default {
  title: 'Body Is Not a String',
  sign: '🧶',
  headline: 'The site’s program returned something that isn’t text',
  short: 'The program returned no text',
  plain:
    'The page comes from a small program that runs at Vercel. What it handed over could not be passed on, because it wasn’t text.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: [
    'The function returns an object, a number or nothing as its body.',
    'Data from another service isn’t turned into text before it is returned.',
  ],
  steps: { visitor: [], owner: ['Return a string, with JSON.stringify() where needed, and read the function’s log.'] },
  sources: ['https://vercel.com/docs/errors/BODY_NOT_A_STRING_FROM_FUNCTION', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
