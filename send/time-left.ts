/** Answers before which nobody can tell how fast they come. */
const FEWEST = 3;
/** Milliseconds before which nobody can tell, either. */
const SHORTEST = 2000;

/** How long a check has run so far, pauses apart, and so how long it still takes. Times are milliseconds. */
export class TimeLeft {
  #before = 0;
  #since: number | undefined;
  #done = 0;

  /** It runs from now on, or not any more. */
  turn(isOn: boolean, now: number): void {
    if (this.#since !== undefined) this.#before += now - this.#since;
    this.#since = isOn ? now : undefined;
  }

  /** One more is done. */
  count(): void {
    this.#done++;
  }

  /** How long so many more take, as far as that can be told: `least` by the pace alone, or longer by what was seen. */
  of(more: number, least: number, now: number): number | undefined {
    const ran = this.#before + (this.#since === undefined ? 0 : now - this.#since);
    if (this.#done < FEWEST || ran < SHORTEST) return least || undefined;
    return Math.max(least, (ran / this.#done) * more);
  }
}
