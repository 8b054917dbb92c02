/** Size of a diagram's letters, and height of its lines, in units of its viewBox. */
export const LETTERS = 13;
export const LINE = 17;

/** A rectangle with words in it. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
  lines: readonly string[];
}

/**
 * About how wide a text is, written bold in a font as wide as DejaVu Sans, which is wider than most that systems use for
 * their pages; in them it fits, too.
 */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += widthOfLetter(letter);
  return width * LETTERS;
}

/** Breaks a text into lines of at most this width, between words; within a word only where it alone is too wide. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width))) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && widthOf(longer) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A box around a text, no wider than `most`, and no wider than the text needs. */
export function boxOf(text: string, x: number, y: number, most: number, padding = 8): Box {
  const lines = wrap(text, most - 2 * padding);
  const width = Math.min(most, Math.max(...lines.map(widthOf)) + 2 * padding);
  return { x, y, width, height: lines.length * LINE + padding, lines };
}

function pieces(word: string, width: number): string[] {
  const found = [''];
  for (const letter of word) {
    const last = found.at(-1) ?? '';
    if (last && widthOf(last + letter) > width) found.push(letter);
    else found[found.length - 1] = last + letter;
  }
  return found;
}

function widthOfLetter(letter: string): number {
  if (/[ijl|!.,:;'’‘()[\]]/.test(letter)) return 0.4;
  if (/[mwMW@%…—]/.test(letter)) return 1;
  if (/[ frt/\-“”"]/.test(letter)) return 0.45;
  if (/[a-z0-9_?]/.test(letter)) return 0.68;
  return /[A-Z]/.test(letter) ? 0.8 : 1;
}
