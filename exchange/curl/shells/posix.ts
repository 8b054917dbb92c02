import { ansiC } from './ansi-c';
import type { Piece } from './piece';
import { escaped, quoted, variableAt } from './quoted';

/** As a POSIX shell or bash reads it. */
export function posix(text: string, at: number): Piece {
  const sign = text[at] ?? '';
  if (sign === "'") return single(text, at);
  if (sign === '"') return quoted(text, at, '\\');
  if (sign === '\\') return escaped(text, at);
  if (text.startsWith("$'", at)) return ansiC(text, at);
  if (text.startsWith('$"', at)) {
    const piece = quoted(text, at + 1, '\\');
    return { ...piece, length: piece.length + 1 };
  }
  return variableAt(text, at) ?? { text: sign, length: 1 };
}

function single(text: string, at: number): Piece {
  const end = text.indexOf("'", at + 1);
  if (end < 0) return { text: text.slice(at + 1), length: text.length - at, isOpen: true };
  return { text: text.slice(at + 1, end), length: end + 1 - at };
}
