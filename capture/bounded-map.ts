/** A map that forgets its oldest entry rather than grow past `most`. */
export class BoundedMap<Key, Value> extends Map<Key, Value> {
  readonly #most: number;

  constructor(most: number) {
    super();
    this.#most = most;
  }

  override set(key: Key, value: Value): this {
    super.delete(key);
    if (this.size >= this.#most) super.delete(this.keys().next().value as Key);
    return super.set(key, value);
  }
}
