/** These say that it still does not go. */
const STILL_BUSY: ReadonlySet<number> = new Set([408, 425, 429]);

/**
 * Does an answer with the status `now` say that a page is back, which failed with the status `before` or, where that is
 * missing, without any answer? A site that gave no answer is back with any of its own, such as a request to sign in; one
 * that answered with an error may put another error in its place, so only a good answer counts.
 */
export function isBack(before: number | undefined, now: number): boolean {
  if (now < 400) return true;
  return before === undefined && now < 500 && !STILL_BUSY.has(now);
}
