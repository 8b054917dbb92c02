import type { Signature } from '../shapes';

/** Vercel documents the codes, but not this header; it is known from published answers. */
export const headers = { 'x-vercel-error': /^[A-Z]+(_[A-Z]+)*$/ };

export default {
  name: 'Vercel',
  vendor: 'vercel',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'Vercel, the site’s host, seems to have made this answer: the header carries a code of its own.',
  examples: [
    { status: 404, headers: { 'x-vercel-error': 'DEPLOYMENT_NOT_FOUND', server: 'Vercel' } },
    {
      status: 504,
      headers: {
        'x-vercel-error': 'FUNCTION_INVOCATION_TIMEOUT',
        'x-vercel-id': 'fra1::abcde-1700000000000-0123456789ab',
      },
    },
  ],
  sources: ['https://vercel.com/docs/errors'],
} satisfies Signature;
