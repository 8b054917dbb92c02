import type { Piece } from './piece';

const VARIABLE = /\$(?:\([^)]{0,500}\)|\{[^}]{0,500}\}|[A-Za-z_]\w*)|`[^`]{0,500}`/y;

/** What a letter after a sign of escape stands for. */
export const LETTERS: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  a: '\u0007',
  b: '\b',
  e: '\u001b',
  E: '\u001b',
  f: '\f',
  v: '\v',
};

/** A character that the sign before it makes an ordinary one; at a line’s end, the two lines are one. */
export function escaped(text: string, at: number): Piece {
  const lineEnd = /[\\`]\r?\n/y;
  lineEnd.lastIndex = at;
  if (lineEnd.test(text)) return { text: '', length: lineEnd.lastIndex - at };
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x5c);
  return { text: next, length: at + 1 < text.length ? 1 + next.length : 1 };
}

/** A text between double quotation marks, in which variables are filled in. */
export function quoted(text: string, start: number, escapeSign: string): Piece {
  let read = '';
  let variable: string | undefined;
  for (let at = start + 1; at < text.length; ) {
    const sign = text[at] ?? '';
    if (sign === '"') return { text: read, length: at + 1 - start, variable };
    const filled = variableAt(text, at, escapeSign);
    if (filled) {
      variable ??= filled.variable;
      read += filled.text;
      at += filled.length;
    } else if (sign === escapeSign) {
      const next = text[at + 1] ?? '';
      // A backslash stands for itself before all but these.
      if (next === '\n') at += 2;
      else if (escapeSign === '`' || '$`"\\'.includes(next)) {
        read += escapeSign === '`' ? (LETTERS[next] ?? next) : next;
        at += 2;
      } else {
        read += sign;
        at += 1;
      }
    } else {
      read += sign;
      at += 1;
    }
  }
  return { text: read, length: text.length - start, variable, isOpen: true };
}

/** A variable, or a command whose output is filled in. */
export function variableAt(text: string, at: number, escapeSign = '\\'): Piece | undefined {
  if (escapeSign === '`' && text[at] === '`') return;
  VARIABLE.lastIndex = at;
  const [found] = VARIABLE.exec(text) ?? [];
  return found === undefined ? undefined : { text: found, length: found.length, variable: found };
}
