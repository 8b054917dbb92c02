export type Column = Float64Array | Uint32Array | Uint8Array;

/** A table that grows, kept column by column: a row costs its bytes, and no object. */
export class Columns<Shape extends Record<string, Column>> {
  #arrays: Shape;
  #length: number;
  readonly #names: readonly (keyof Shape & string)[];

  /** Takes the arrays over; all of the same length. */
  constructor(arrays: Shape) {
    this.#arrays = arrays;
    this.#names = Object.keys(arrays);
    this.#length = Object.values(arrays)[0]?.length ?? 0;
  }

  get length(): number {
    return this.#length;
  }

  /** The columns, with room for more rows at their ends. They are others after the table has grown. */
  get arrays(): Readonly<Shape> {
    return this.#arrays;
  }

  add(row: Readonly<Record<keyof Shape, number>>): number {
    if (this.#length === Object.values(this.#arrays)[0]?.length) this.#resize(Math.ceil(this.#length * 1.25) + 16);
    for (const name of this.#names) (this.#arrays[name] as Column)[this.#length] = row[name];
    return this.#length++;
  }

  /** Leaves the rows out that are not to be kept, and gives their room back. */
  keep(isKept: (row: number) => boolean): void {
    let kept = 0;
    const rows = new Uint32Array(this.#length);
    for (let row = 0; row < this.#length; row++) if (isKept(row)) rows[kept++] = row;
    for (const name of this.#names) {
      const column = this.#arrays[name] as Column;
      for (let to = 0; to < kept; to++) column[to] = column[rows[to] as number] as number;
    }
    this.#length = kept;
    this.#resize(kept);
  }

  /** Copies without the room at their ends. */
  image(): Shape {
    return this.#mapped((column) => column.slice(0, this.#length));
  }

  #resize(room: number): void {
    this.#arrays = this.#mapped((column) => {
      const other = new (column.constructor as new (room: number) => Column)(room);
      other.set(column.subarray(0, this.#length));
      return other;
    });
  }

  #mapped(change: (column: Column) => Column): Shape {
    return Object.fromEntries(this.#names.map((name) => [name, change(this.#arrays[name] as Column)])) as Shape;
  }
}
