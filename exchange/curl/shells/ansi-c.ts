import type { Piece } from './piece';
import { LETTERS } from './quoted';

const ANSI_C = /((?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+)|\\(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|c([\s\S])|([\s\S]))/g;
const BYTE = /\\(?:x([\da-fA-F]+)|([0-7]+))/g;

/** Bash’s `$'…'`, in which a backslash writes any character. */
export function ansiC(text: string, at: number): Piece {
  const whole = /\$'((?:[^'\\]|\\[\s\S])*)'/y;
  whole.lastIndex = at;
  const found = whole.exec(text);
  if (!found) return { text: text.slice(at + 2), length: text.length - at, isOpen: true };
  return { text: unescaped(found[1] ?? ''), length: found[0].length };
}

function unescaped(text: string): string {
  return text.replace(ANSI_C, (all, bytes, short, long, control, letter) => {
    if (bytes !== undefined) return fromBytes(bytes);
    const number = short ?? long;
    if (number !== undefined) return fromCode(Number.parseInt(number, 16));
    if (control !== undefined) return fromCode(String(control).charCodeAt(0) & 0x1f);
    return LETTERS[letter] ?? (/['"\\?]/.test(letter) ? letter : all);
  });
}

/** These are bytes, of which several make one character of UTF-8. */
function fromBytes(written: string): string {
  const bytes = [...written.matchAll(BYTE)].map(([, hex, octal]) =>
    hex === undefined ? Number.parseInt(octal ?? '0', 8) & 0xff : Number.parseInt(hex, 16),
  );
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new Uint8Array(bytes));
}

function fromCode(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
