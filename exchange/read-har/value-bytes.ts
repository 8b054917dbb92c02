/** The bytes of one value, which may lie in several chunks. */
export class ValueBytes {
  readonly #most: number;
  #pieces: Uint8Array[] = [];
  #size = 0;

  /** `most` bytes at most; what is longer is let go. */
  constructor(most: number) {
    this.#most = most;
  }

  /** Adds what of it is in a chunk; a copy, unless it is the last and so is read before the chunk can change. */
  add(bytes: Uint8Array, isLast: boolean): void {
    this.#size += bytes.length;
    if (this.#size > this.#most) this.#pieces = [];
    else this.#pieces.push(isLast ? bytes : bytes.slice());
  }

  /** All of it, or nothing where it is too long. */
  whole(): Uint8Array | undefined {
    if (this.#size > this.#most) return;
    const [first] = this.#pieces;
    if (this.#pieces.length === 1) return first;
    const whole = new Uint8Array(this.#size);
    let at = 0;
    for (const piece of this.#pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }
}
