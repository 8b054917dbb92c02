import type { Signature } from '../shapes';

/** The router of Platform.sh, now called Upsun, adds it to what it passes on. */
export const headers = { 'x-platform-cluster': /\S/ };

export default {
  name: 'Platform.sh',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Platform.sh, also called Upsun, which runs the app.',
  examples: [
    {
      status: 404,
      headers: { 'x-platform-cluster': 'abcdefghijklm-main-bvxea6i', 'x-platform-router': 'router.router' },
    },
  ],
  sources: [
    'https://docs.upsun.com/development/headers.html',
    'https://github.com/enthec/webappanalyzer/blob/main/src/technologies/p.json',
  ],
} satisfies Signature;
