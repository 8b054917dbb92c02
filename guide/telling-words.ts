/**
 * The words of a long text that tell what it is about, each once: those that are said twice, and names, which have a
 * digit or a capital inside (`Retry-After`, `499`, `NXDOMAIN`). All the others would make the search index large, and
 * find a text that is not about them.
 */
export function tellingWords(text: string): string {
  const words = Map.groupBy(text.match(/[\p{L}\p{N}_]+(?:[-.’][\p{L}\p{N}_]+)*/gu) ?? [], (word) => word.toLowerCase());
  return [...words]
    .filter(([word, uses]) => uses.some(isName) || (word.length > 3 && uses.length > 1))
    .map(([word]) => word)
    .join(' ');
}

function isName(word: string): boolean {
  return /\p{N}|_|.\p{Lu}/u.test(word);
}
