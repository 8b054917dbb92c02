import * as v from 'valibot';
import { keepText } from '../capture/kept-text';

/** The last that a Date can hold (ECMA-262 section 21.4.1.1). */
const LAST = 8.64e15;

/** Milliseconds since the epoch. */
export const time = v.pipe(v.number(), v.minValue(0), v.maxValue(LAST));

/** How many. */
export const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** A text in at most `most` UTF-16 units, as capture keeps it. */
export function kept(most: number) {
  return v.pipe(
    v.string(),
    v.transform((text) => keepText(text, most)),
  );
}
