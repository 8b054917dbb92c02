/** From this status to that one it can’t be sent, and why, as a sentence. */
export type Refusal = readonly [from: number, to: number, why: string];

const NO_STATUS: Refusal = [
  0,
  99,
  'Nobody can send this: a status has three digits and starts with 1 or more, and 000 only stands in logs where no answer came.',
];

/** Makes a snippet’s `refuses`: the first of the refusals that fits. What is no status at all is always refused. */
export function refusing(...refusals: readonly Refusal[]): (status: number) => string | undefined {
  return (status) => [...refusals, NO_STATUS].find(([from, to]) => status >= from && status <= to)?.[2];
}
