/** Far more than anybody honest sends. */
const MOST_LENGTH = 20_000;

/**
 * The elements of a list, without empty ones (RFC 9110 section 5.6.1). A separator within a quoted string, or within a
 * comment in parentheses where there can be some (`Via`), separates nothing.
 */
export function elementsOf(value: string, separator: ',' | ';' = ',', hasComments = false): string[] {
  const text = value.slice(0, MOST_LENGTH);
  const elements: string[] = [];
  let isQuoted = false;
  let depth = 0;
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '\\' && (isQuoted || depth > 0)) at++;
    else if (character === '"' && depth === 0) isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (character === '(' && hasComments) depth++;
    else if (character === ')' && depth > 0) depth--;
    else if (character === separator && depth === 0) {
      elements.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...elements, text.slice(start)].map((element) => element.trim()).filter(Boolean);
}
