/** The bars that are chosen, by their places: from where the choice began to where it is now. */
export interface Choice {
  anchor: number;
  at: number;
}

const STEPS = new Map([
  ['ArrowLeft', -1],
  ['ArrowRight', 1],
  ['PageUp', -10],
  ['PageDown', 10],
  ['Home', -Infinity],
  ['End', Infinity],
]);

/** The choice after a key; nothing for a key that does not move it. With Shift the choice grows. */
export function moveChoice(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  choice: Choice | undefined,
  count: number,
): Choice | undefined {
  const step = STEPS.get(key);
  if (step === undefined || count === 0) return;
  // The first key brings the newest bar, or the oldest one for those who look for the start.
  const start = choice?.at ?? (key === 'Home' ? 0 : count);
  const at = Math.min(count - 1, Math.max(0, start + step));
  return { anchor: shiftKey && choice ? choice.anchor : at, at };
}

export function edgesOf({ anchor, at }: Choice): [first: number, last: number] {
  return [Math.min(anchor, at), Math.max(anchor, at)];
}
