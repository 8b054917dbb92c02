import type { KeptHeader } from '../../capture/failure';

/** capture keeps no more of an answer's headers than this. */
const MOST_KEPT = 40;

/** May headers have been sent that are not among these? */
export function mayLackSome(headers: readonly KeptHeader[]): boolean {
  return headers.length >= MOST_KEPT;
}
