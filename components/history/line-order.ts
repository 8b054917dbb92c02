/** What a list shows, line by line. A change of any kind is a new object. */
export interface Lines {
  count: number;
  /** A line’s height in CSS pixels, its border included. */
  sizeOf(index: number): number;
  /** Names the line wherever it moves to. */
  keyOf(index: number): string;
  /** Whether a line is a heading, which can't be opened. */
  isHeading(index: number): boolean;
  /** The words of a heading. */
  headingOf(index: number): string | undefined;
}

/** Which lines are headings and which can be opened. */
export interface LineOrder {
  /** How many lines can be opened. */
  size: number;
  /** Where the last heading at or above a line is; -1 where there is none. */
  headingAbove(index: number): number;
  /** How many lines that can be opened come before this one. */
  openableBefore(index: number): number;
  /** The openable line at this place, or the next one in this direction; else the next one in the other. */
  openableAt(index: number, direction: 1 | -1): number | undefined;
}

export function orderOf({ count, isHeading: isHeadingLine }: Lines): LineOrder {
  const headings: number[] = [];
  for (let index = 0; index < count; index++) if (isHeadingLine(index)) headings.push(index);
  const headingsBefore = (index: number) => lowerBound(headings, index);
  const isHeading = (index: number) => headings[headingsBefore(index)] === index;
  const look = (from: number, direction: 1 | -1) => {
    for (let index = from; index >= 0 && index < count; index += direction) if (!isHeading(index)) return index;
  };
  return {
    size: count - headings.length,
    headingAbove: (index) => headings[headingsBefore(index + 1) - 1] ?? -1,
    openableBefore: (index) => index - headingsBefore(index),
    openableAt(index, direction) {
      const inside = Math.max(0, Math.min(count - 1, index));
      return look(inside, direction) ?? look(inside, direction === 1 ? -1 : 1);
    },
  };
}

/** How many of the ascending numbers are below `limit`. */
function lowerBound(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Where the line with this key is; -1 where it is no longer. `near` is looked at first. */
export function indexOfKey({ count, keyOf }: Lines, key: string, near = 0): number {
  if (near >= 0 && near < count && keyOf(near) === key) return near;
  for (let index = 0; index < count; index++) if (keyOf(index) === key) return index;
  return -1;
}
