import type { VendorEntry } from '../../shapes';

export default {
  title: 'Too Many Filesystem Checks',
  sign: '🗄️',
  headline: 'Vercel had to search too long for the right file',
  short: 'Too much searching for a file',
  plain: 'The site’s rules made it look in one place after another. At some point it gave up.',
  party: 'app',
  place: 'site',
  turn: ['site-owner'],
  causes: ['Rewrites lead to more rewrites, each with another look for a file.', 'The rules form a loop.'],
  steps: { visitor: [], owner: ['Have fewer rewrites for one path: at most 5 routes with has may match.'] },
  sources: ['https://vercel.com/docs/errors/TOO_MANY_FILESYSTEM_CHECKS', 'https://vercel.com/docs/errors'],
  seen: 'page',
  statuses: [502],
} satisfies VendorEntry;
