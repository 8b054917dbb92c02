import type { PageWords } from '../shapes';

/** Next.js’s default page, of both routers. An exported site has it as a file, which any server or host may send. */
export default {
  name: 'Next.js',
  party: 'app',
  grade: 'hint',
  text: /^404: This page could not be found\.?\n404\s{0,2}This page could not be found\./,
  statuses: [404],
  says: 'Sites built with Next.js have this page for an address that they do not have; the site’s program or whoever keeps its files shows it.',
  examples: [
    { status: 404, text: '404: This page could not be found\n404\nThis page could not be found.' },
    { status: 404, text: '404: This page could not be found.\n404\nThis page could not be found.' },
  ],
  sources: [
    'https://github.com/vercel/next.js/blob/canary/packages/next/src/pages/_error.tsx',
    'https://github.com/vercel/next.js/blob/canary/packages/next/src/client/components/builtin/not-found.tsx',
  ],
} satisfies PageWords;
