import type { Signature } from '../shapes';

/** Scalingo’s router explains in it an error of its own. */
export const headers = { 'x-scalingo-error': /\S/ };

export default {
  name: 'Scalingo',
  party: 'gateway',
  grade: 'proof',
  headers,
  says: 'The router of Scalingo, the app’s host, made this answer and says why.',
  examples: [{ status: 504, headers: { 'x-scalingo-error': 'timeout' } }],
  sources: [
    'https://doc.scalingo.com/platform/networking/public/routing',
    'https://github.com/Scalingo/documentation/blob/master/src/_posts/platform/networking/public/2000-01-01-routing.md',
  ],
} satisfies Signature;
