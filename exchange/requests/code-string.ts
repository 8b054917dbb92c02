const UNPRINTABLE = /[\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text as JavaScript and Python both read it: what can’t be printed is escaped. */
export function codeString(text: string): string {
  return JSON.stringify(text.toWellFormed()).replace(
    UNPRINTABLE,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
