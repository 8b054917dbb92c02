import type { Ending, Part } from './har-scanner';
import type { Refused } from './unpacked';

/** What of a file could not be read. */
export interface HarTrouble {
  /** A sentence for people that names the place. */
  says: string;
}

const MOST = 20;

/** Troubles in the order in which they were met, the first twenty in full. */
export class Troubles {
  readonly #kept: HarTrouble[] = [];
  #others = 0;

  add(says: string): void {
    if (this.#kept.length < MOST) this.#kept.push({ says });
    else this.#others++;
  }

  list(): HarTrouble[] {
    if (this.#others === 0) return this.#kept;
    const says = this.#others === 1 ? 'And 1 more like these.' : `And ${inWords(this.#others)} more like these.`;
    return [...this.#kept, { says }];
  }
}

/** Of a part that isn’t valid JSON, or was too long to be looked at. */
export function badPart({ kind, number, at, bytes }: Part): string {
  const why = bytes ? 'is not valid JSON' : 'is larger than 50 MB';
  const what = nameOf({ kind, number });
  return `${what[0]?.toUpperCase()}${what.slice(1)}, which begins at byte ${inWords(at)}, ${why} and was left out.`;
}

/** Of a file that is none, or ends too early; nothing where all was there. */
export function badEnding({ how, at, within, hasLog, hasEntries }: Ending): string | undefined {
  if (how === 'empty') return 'This file is empty.';
  if (how === 'array') return 'This file is a JSON list. A HAR file is an object with a “log” in it.';
  if (how === 'not-json') return 'This is not a HAR file: it does not begin like JSON.';
  if (how === 'cut') {
    const where = within ? `, in the middle of ${nameOf(within)}, which begins at byte ${inWords(within.at)}` : '';
    return `The file breaks off at byte ${inWords(at)}${where}. What came before that was read.`;
  }
  if (!hasLog) return 'This is JSON, but not a HAR file: it has no “log”.';
  return hasEntries ? undefined : 'This HAR file has no list of requests (“entries”).';
}

/** Of a file that is packed or written in a way that can’t be read here. */
export function badPacking(packing: Refused): string {
  if (packing === 'zip') return 'This is a zip file. Unpack it, then open the .har file that is in it.';
  if (packing === 'utf-16') return 'This file is written in UTF-16. Save it as UTF-8, then open it again.';
  return 'This is a web page or XML, not a HAR file.';
}

/** Of a request that JSON.parse can read, but that tells nothing. */
export function badEntry({ number, at }: Part): string {
  return `Request ${inWords(number)}, which begins at byte ${inWords(at)}, has no URL and was left out.`;
}

export const DAMAGED = 'The packed file is damaged or not all there. What could be unpacked was read.';

/** With commas between the thousands. */
function inWords(count: number): string {
  return count.toLocaleString('en-US');
}

function nameOf({ kind, number }: Pick<Part, 'kind' | 'number'>): string {
  if (kind === 'entry') return `request ${inWords(number)}`;
  return kind === 'page' ? `page ${inWords(number)}` : `the file’s “${kind}”`;
}
