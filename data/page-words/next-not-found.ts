import type { PageWords } from '../shapes';

/** Next.js’s default page, of its older and its newer router. */
export default {
  name: 'Next.js',
  party: 'app',
  grade: 'proof',
  text: /^404: This page could not be found\.?\n404\s{0,2}This page could not be found\./,
  statuses: [404],
  says: 'The site’s own program, built with Next.js, has no page at this address.',
  examples: [
    { status: 404, text: '404: This page could not be found\n404\nThis page could not be found.' },
    { status: 404, text: '404: This page could not be found.\n404\nThis page could not be found.' },
  ],
  sources: [
    'https://github.com/vercel/next.js/blob/canary/packages/next/src/pages/_error.tsx',
    'https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/builtin/not-found.tsx',
  ],
} satisfies PageWords;
