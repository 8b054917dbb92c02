import { jsonBreaksAt } from './json-breaks-at';

/** Where a text is no JSON: line and column, both from 1. */
export interface JsonTrouble {
  line: number;
  column: number;
  /** Nothing is wrong but that more has to come. */
  endsEarly: boolean;
}

/** The first mistake in a text that should be JSON; nothing where it is. */
export function jsonTrouble(text: string): JsonTrouble | undefined {
  try {
    JSON.parse(text);
    return;
  } catch {
    const at = jsonBreaksAt(text);
    const before = text.slice(0, at).split(/\r\n|\r|\n/);
    return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, endsEarly: at === text.length };
  }
}
