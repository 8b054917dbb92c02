/** Words that stand in the texts of many vendors’ codes, and set none of them apart. */
const COMMON = new Set(
  'could that this with your from what were been have does site server page program which because'.split(' '),
);

/** From 0, no word in common, to 1: all words of the shorter text stand in the other. Endings of words don’t count. */
export function likeness(one: string, other: string): number {
  const [a, b] = [stemsOf(one), stemsOf(other)];
  const shorter = Math.min(a.size, b.size);
  return shorter === 0 ? 0 : a.intersection(b).size / shorter;
}

/** The beginnings of a text’s longer words. */
export function stemsOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return new Set(words.filter((word) => word.length > 3 && !COMMON.has(word)).map((word) => word.slice(0, 5)));
}
