import type { Failure } from '../capture/failure';

/** How often a failure has happened after the first time: `, and once more since`; nothing where it has not. */
export function sinceThen({ count }: Pick<Failure, 'count'>): string {
  if (count <= 1) return '';
  return count === 2 ? ', and once more since' : `, and ${count - 1} more times since`;
}
