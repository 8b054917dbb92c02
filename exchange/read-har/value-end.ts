const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const SPACE = 0x20;

/** `[` and `{`, `]` and `}` differ from each other in this bit alone. */
const BRACE_BIT = 0x20;
const OPEN = 0x7b;
const CLOSE = 0x7d;

/** Most texts are shorter; for what is longer, a native search is faster. */
const NEAR = 64;

/**
 * Finds where a JSON value ends, chunk by chunk, by its quotes and brackets alone, however deeply nested it is. Whether
 * it is valid is for JSON.parse to say.
 */
export class ValueEnd {
  #depth = 0;
  #isInText = false;
  #isEscaped = false;

  /** To be called before each value. */
  start(): void {
    this.#depth = 0;
    this.#isInText = false;
    this.#isEscaped = false;
  }

  /** Index of the first byte after the value, or -1 where it goes on in the next chunk. */
  find(bytes: Uint8Array, from: number): number {
    let depth = this.#depth;
    let at = from;
    while (at < bytes.length) {
      if (this.#isInText) {
        at = this.#endOfText(bytes, at);
        if (at < 0) break;
        this.#isInText = false;
        if (depth === 0) return at;
        continue;
      }
      const byte = bytes[at++] as number;
      if (byte === QUOTE) this.#isInText = true;
      else if ((byte | BRACE_BIT) === OPEN) depth++;
      else if ((byte | BRACE_BIT) === CLOSE) {
        if (depth <= 1) return depth === 1 ? at : at - 1;
        depth--;
      } else if (depth === 0 && (byte === COMMA || byte <= SPACE)) return at - 1;
    }
    this.#depth = depth;
    return -1;
  }

  /** Index after the closing quote, or -1. */
  #endOfText(bytes: Uint8Array, from: number): number {
    let at = this.#isEscaped ? from + 1 : from;
    this.#isEscaped = false;
    while (at < bytes.length) {
      const near = Math.min(at + NEAR, bytes.length);
      for (; at < near; at++) {
        if (bytes[at] === QUOTE) return at + 1;
        if (bytes[at] === BACKSLASH) at++;
      }
      const quote = bytes.indexOf(QUOTE, at);
      const end = quote < 0 ? bytes.length : quote;
      if (!isEscaped(bytes, at, end)) {
        if (quote >= 0) return quote + 1;
        break;
      }
      at = end + 1;
    }
    this.#isEscaped = at > bytes.length;
    return -1;
  }
}

/** Does an odd number of backslashes end at `end`? */
function isEscaped(bytes: Uint8Array, from: number, end: number): boolean {
  let start = end;
  while (start > from && bytes[start - 1] === BACKSLASH) start--;
  return (end - start) % 2 === 1;
}
