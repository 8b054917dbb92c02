import type { Failure } from '../capture/failure';
import type { Entry, Turn } from '../data/shapes';
import { isPartOfSite, turnForPart } from './part';

/** Nobody misses what was fetched ahead of time; a part of a page is not for the person in front of it to mend. */
export function turnOf(failure: Failure, { turn }: Pick<Entry, 'turn'>): readonly Turn[] {
  if (failure.purpose) return ['nobody'];
  return isPartOfSite(failure) ? turnForPart(turn) : turn;
}
