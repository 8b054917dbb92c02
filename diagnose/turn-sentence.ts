import type { Turn } from '../data/shapes';

const WHO: Partial<Record<Turn, string>> = {
  you: 'you',
  'network-admin': 'whoever runs your network',
  'site-owner': 'the site’s owner',
};

/**
 * Whose turn it is, as a sentence. The first turn is the most likely one. `isTime`: the answer asked to wait, and the
 * wait is over.
 */
export function turnSentence(turn: readonly Turn[], isTime = false): string {
  const who = turn.flatMap((one) => WHO[one] ?? []).join(' or ');
  if (turn[0] === 'nobody' || turn.length === 0) return 'Nobody has to do anything.';
  if (turn[0] === 'wait' && isTime) return who ? `Try again now. If it stays, it is up to ${who}.` : 'Try again now.';
  if (turn[0] === 'wait')
    return who ? `Wait a little and try again. If it stays, it is up to ${who}.` : 'Wait a little and try again.';
  const sentence = `It is up to ${who}.`;
  if (turn.includes('wait')) return `${sentence} It may also pass by itself.`;
  return turn.includes('site-owner') ? sentence : `${sentence} The site can’t change it.`;
}
