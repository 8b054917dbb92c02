import type { Failure } from '../capture/failure';
import type { Turn } from '../data/shapes';

/** Answers about who asks, or how often: the person in front of the page may change something about them. */
const ABOUT_YOU: ReadonlySet<number> = new Set([401, 403, 407, 429, 451, 511]);

/** For somebody whose page works but for a part of it. */
export const STEPS_FOR_PART: readonly string[] = [
  'If nothing on the page seems to be missing, you can leave it at that.',
  'If something is, reload the page once; if it stays missing, tell the site’s owner.',
];

/**
 * Was a part of a page answered with a status that nobody in front of it can change? What an entry advises its visitor
 * is for a page that was typed or clicked; nobody types the address of a picture.
 */
export function isPartOfSite({ type, status = 0 }: Pick<Failure, 'type' | 'status'>): boolean {
  return type !== 'main_frame' && status >= 400 && !ABOUT_YOU.has(status);
}

/** Who can act on such a part: not the person in front of the page. */
export function turnForPart(turn: readonly Turn[]): readonly Turn[] {
  const others = turn.filter((one) => one !== 'you');
  return others.length > 0 ? others : ['site-owner'];
}
