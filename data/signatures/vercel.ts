import type { Signature } from '../shapes';

/** Vercel’s edge writes the regions that a request went through on every answer. */
export const headers = { 'x-vercel-id': /^[a-z]{3}\d+:/i };

export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'path',
  headers,
  says: 'The request went through Vercel, which keeps the site. The site’s own program may have made the answer.',
  examples: [
    { status: 404, headers: { 'x-vercel-id': 'fra1::iad1::abcde-1700000000000-0123456789ab', server: 'Vercel' } },
  ],
  sources: ['https://vercel.com/docs/headers/response-headers'],
} satisfies Signature;
