import type { Signature } from '../shapes';

/** Not documented by Railway; known from published answers only. */
export const headers = { 'x-railway-fallback': /^true$/i };

export default {
  name: 'Railway',
  party: 'gateway',
  grade: 'hint',
  headers,
  says: 'The edge of Railway, the app’s host, seems to have made this answer because it found no app to ask.',
  examples: [
    { status: 404, headers: { 'x-railway-fallback': 'true', server: 'railway-edge' } },
    { status: 502, headers: { 'x-railway-fallback': 'true' } },
  ],
  sources: ['https://github.com/Mitul30M/botchain-ai/blob/main/_markdown/frontend-deploy-plan.md'],
} satisfies Signature;
