import type { ArchivedPage } from '../store/archive/archived-page';
import { isoTime } from './iso-time';

/** What says in a file that it is ours, and in which of our ways it is written. */
export const FORMAT = 'what-broke';
export const VERSION = 1;

/** Pages as a file that `readJson` reads: facts only, since what they mean is told on reading. */
export function writeJson(pages: readonly ArchivedPage[], now: number): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, exportedAt: isoTime(now), pages }, undefined, 2)}\n`;
}
