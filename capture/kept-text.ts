/** Control characters, and those that turn the direction of what follows: hostile in a name or value, useful nowhere. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Text from the network in at most `most` UTF-16 units, each unprintable character shown as U+FFFD. */
export function keepText(text: string, most: number): string {
  const kept = text.length > most ? `${text.slice(0, most - 1)}…` : text;
  return kept.replace(UNPRINTABLE, '\ufffd');
}
