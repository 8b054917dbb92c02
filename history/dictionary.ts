/** Texts that are kept once, and named by their number. */
export class Dictionary {
  readonly #texts: string[] = [];
  readonly #numbers = new Map<string, number>();

  constructor(texts: readonly string[] = []) {
    for (const text of texts) this.add(text);
  }

  get size(): number {
    return this.#texts.length;
  }

  get texts(): readonly string[] {
    return this.#texts;
  }

  /** A text's number, a new one where it has none. */
  add(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#texts.length);
    return this.#texts.push(text) - 1;
  }

  find(text: string): number | undefined {
    return this.#numbers.get(text);
  }

  text(number: number): string {
    return this.#texts[number] ?? '';
  }
}

/** A dictionary of only those texts whose numbers are in `columns`, which get the new numbers. */
export function shrink(dictionary: Dictionary, ...columns: readonly Uint32Array[]): Dictionary {
  const used = new Dictionary();
  const numbers = new Int32Array(dictionary.size).fill(-1);
  for (const column of columns)
    for (let at = 0; at < column.length; at++) {
      const old = column[at] as number;
      if (numbers[old] === -1) numbers[old] = used.add(dictionary.text(old));
      column[at] = numbers[old] as number;
    }
  return used;
}
