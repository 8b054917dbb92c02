const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/**
 * An id that is made of what is told of a page, so that adding the same file to the history again adds nothing: FNV-1a
 * in 64 bits, over UTF-16 units (https://www.rfc-editor.org/rfc/rfc9923). Whoever makes up a file can make two pages
 * have the same one; they are then shown as one.
 */
export function pageIdOf(facts: readonly string[]): string {
  const text = JSON.stringify(facts);
  let hash = OFFSET;
  for (let at = 0; at < text.length; at++) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(at))) * PRIME);
  return `har-${hash.toString(16).padStart(16, '0')}`;
}
