const MOST_QUOTED = 200;
const MOST_LISTED = 6;

/** Text from the network within a sentence: in quotation marks, cut to at most `most` UTF-16 units. */
export function quoted(text: string, most = MOST_QUOTED): string {
  return `“${cut(text, most)}”`;
}

/** A word from the network that needs no quotation marks, cut to 60 UTF-16 units. */
export function word(text: string): string {
  return cut(text, 60);
}

/** `a, b and c`, each once; of many the first six. */
export function listed(texts: readonly string[], conjunction: 'and' | 'or'): string {
  const once = [...new Set(texts)];
  const more = once.length - MOST_LISTED;
  const shown = more > 0 ? [...once.slice(0, MOST_LISTED), `${more} more`] : once;
  const last = shown.pop() ?? '';
  return shown.length > 0 ? `${shown.join(', ')} ${more > 0 ? 'and' : conjunction} ${last}` : last;
}

/** Never half of a surrogate pair. */
function cut(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
