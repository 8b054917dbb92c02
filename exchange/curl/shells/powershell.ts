import type { Piece } from './piece';
import { escaped, quoted, variableAt } from './quoted';

/** As Windows’ PowerShell reads it. */
export function powershell(text: string, at: number): Piece {
  const sign = text[at] ?? '';
  if (sign === "'") return doubled(text, at);
  if (sign === '"') return quoted(text, at, '`');
  if (sign === '`') return escaped(text, at);
  return variableAt(text, at) ?? { text: sign, length: 1 };
}

/** A single quotation mark within such a text is written twice. */
function doubled(text: string, at: number): Piece {
  const whole = /'((?:[^']|'')*)'/y;
  whole.lastIndex = at;
  const found = whole.exec(text);
  if (!found) return { text: text.slice(at + 1), length: text.length - at, isOpen: true };
  return { text: (found[1] ?? '').replaceAll("''", "'"), length: found[0].length };
}
