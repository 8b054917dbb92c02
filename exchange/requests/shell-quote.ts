/** What a terminal would obey or show as something else: it is written as its bytes. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0001-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/;
const TO_ESCAPE = new RegExp(`['\\\\]|${UNPRINTABLE.source}`, 'g');
const LETTERS: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', "'": "\\'", '\\': '\\\\' };

/**
 * One word for a POSIX shell. Within single quotes it reads nothing but their end; what can’t be printed is written in
 * `$'…'` (bash, zsh, POSIX 2024). No argument can hold a NUL: it becomes U+FFFD.
 */
export function shellQuote(text: string): string {
  const whole = text.toWellFormed().replaceAll('\0', '\ufffd');
  if (!UNPRINTABLE.test(whole)) return `'${whole.replaceAll("'", `'\\''`)}'`;
  return `$'${whole.replace(TO_ESCAPE, (sign) => LETTERS[sign] ?? bytesOf(sign))}'`;
}

function bytesOf(sign: string): string {
  return [...new TextEncoder().encode(sign)].map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`).join('');
}
