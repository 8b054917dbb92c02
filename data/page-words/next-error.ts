import type { PageWords } from '../shapes';

/** Next.js’s default page for a failure. */
export default {
  name: 'Next.js',
  party: 'app',
  grade: 'proof',
  text: /^500: Internal Server Error\.?\n500\s{0,2}Internal Server Error\.$/,
  statuses: [500],
  says: 'The site’s own program, built with Next.js, broke while it made this page.',
  examples: [{ status: 500, text: '500: Internal Server Error\n500\nInternal Server Error.' }],
  sources: ['https://github.com/vercel/next.js/blob/canary/packages/next/src/pages/_error.tsx'],
} satisfies PageWords;
