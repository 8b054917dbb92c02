import { withoutCarets } from './windows-words';

/** A command’s words, as its shell hands them over. */
export interface Words {
  words: string[];
  /** What the shell would have filled in, as it stands there: `$TOKEN`, `$(cat key)`. */
  variables: string[];
  /** What follows the command, from the sign that ends it: `| jq .`, `> file`. */
  rest?: string;
  /** A quotation mark that nothing closes. */
  isOpen?: boolean;
}

type Shell = 'posix' | 'cmd' | 'powershell';

/** One rule of a shell’s quoting: what stands here, what it means, and how much it takes. */
interface Piece {
  text: string;
  length: number;
  variable?: string;
  isOpen?: boolean;
}

const VARIABLE = /\$(?:\([^)]{0,500}\)|\{[^}]{0,500}\}|[A-Za-z_]\w*)|`[^`]{0,500}`/y;
const END = /[|&;<>]/y;
const END_BETWEEN_WORDS = /\d?>|[|&;<]/y;
const ANSI_C = /((?:\\x[\da-fA-F]{1,2}|\\[0-7]{1,3})+)|\\(?:u([\da-fA-F]{1,4})|U([\da-fA-F]{1,8})|c([\s\S])|([\s\S]))/g;
const BYTE = /\\(?:x([\da-fA-F]+)|([0-7]+))/g;
const LETTERS: Readonly<Record<string, string>> = {
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

/** Splits a command into words: a POSIX shell’s or bash’s, Windows’ cmd’s or PowerShell’s, whichever it looks like. */
export function splitCommand(command: string): Words {
  const shell = shellOf(command);
  const text = shell === 'cmd' ? withoutCarets(command) : command;
  const found: Words = { words: [], variables: [] };
  let word: string | undefined;
  const endWord = () => {
    if (word !== undefined) found.words.push(word);
    word = undefined;
  };
  for (let at = 0; at < text.length; ) {
    const space = /[ \t\r\n]+/y;
    space.lastIndex = at;
    if (space.test(text)) {
      endWord();
      // A line that nothing continues is the end, but for what was pasted in several lines by mistake.
      at = space.lastIndex;
      continue;
    }
    const end = word === undefined ? END_BETWEEN_WORDS : END;
    end.lastIndex = at;
    if (shell !== 'cmd' && end.test(text)) {
      found.rest = text.slice(at).trim();
      break;
    }
    if (shell === 'posix' && word === undefined && text[at] === '#') break;
    const piece = pieceAt(text, at, shell);
    word = (word ?? '') + piece.text;
    if (piece.variable) found.variables.push(piece.variable);
    if (piece.isOpen) found.isOpen = true;
    // Between lines that belong together there is a space.
    if (piece.text === '' && piece.length > 1 && isContinuation(text, at)) word = word || undefined;
    at += piece.length;
  }
  endWord();
  return found;
}

/** The first quotation mark tells most: what stands between quotation marks may look like any shell. */
function shellOf(command: string): Shell {
  const [first] = /\^?["']/.exec(command) ?? [];
  if (first === '^"' || (first !== "'" && /\^[ \t]*\r?\n/.test(command))) return 'cmd';
  return /[ \t]`[ \t]*\r?\n/.test(command) && !/\\\r?\n/.test(command) ? 'powershell' : 'posix';
}

function isContinuation(text: string, at: number): boolean {
  return /^[\\`]\r?\n/.test(text.slice(at, at + 3));
}

function pieceAt(text: string, at: number, shell: Shell): Piece {
  const sign = text[at] ?? '';
  if (shell === 'cmd') return sign === '"' ? windowsQuoted(text, at) : windowsPlain(text, at);
  if (shell === 'powershell') {
    if (sign === "'") return doubled(text, at);
    if (sign === '"') return quoted(text, at, '`');
    if (sign === '`') return escaped(text, at);
    return variableAt(text, at) ?? { text: sign, length: 1 };
  }
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

function escaped(text: string, at: number): Piece {
  const lineEnd = /[\\`]\r?\n/y;
  lineEnd.lastIndex = at;
  if (lineEnd.test(text)) return { text: '', length: lineEnd.lastIndex - at };
  const next = String.fromCodePoint(text.codePointAt(at + 1) ?? 0x5c);
  return { text: next, length: at + 1 < text.length ? 1 + next.length : 1 };
}

function single(text: string, at: number): Piece {
  const end = text.indexOf("'", at + 1);
  if (end < 0) return { text: text.slice(at + 1), length: text.length - at, isOpen: true };
  return { text: text.slice(at + 1, end), length: end + 1 - at };
}

/** PowerShell writes a single quotation mark within such a text twice. */
function doubled(text: string, at: number): Piece {
  const whole = /'((?:[^']|'')*)'/y;
  whole.lastIndex = at;
  const found = whole.exec(text);
  if (!found) return { text: text.slice(at + 1), length: text.length - at, isOpen: true };
  return { text: (found[1] ?? '').replaceAll("''", "'"), length: found[0].length };
}

function quoted(text: string, start: number, escapeSign: string): Piece {
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

function variableAt(text: string, at: number, escapeSign = '\\'): Piece | undefined {
  if (escapeSign === '`' && text[at] === '`') return;
  VARIABLE.lastIndex = at;
  const [found] = VARIABLE.exec(text) ?? [];
  return found === undefined ? undefined : { text: found, length: found.length, variable: found };
}

function ansiC(text: string, at: number): Piece {
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

/** How Windows programs read their arguments: backslashes mean something only before a quotation mark. */
function windowsQuoted(text: string, start: number): Piece {
  let read = '';
  for (let at = start + 1; at < text.length; ) {
    const slashes = /\\*/y;
    slashes.lastIndex = at;
    const [run = ''] = slashes.exec(text) ?? [];
    const next = text[at + run.length];
    if (next !== '"') {
      read += run + (next ?? '');
      at += run.length + 1;
      continue;
    }
    read += '\\'.repeat(Math.floor(run.length / 2));
    at += run.length + 1;
    if (run.length % 2 === 1) read += '"';
    else if (text[at] === '"') {
      read += '"';
      at += 1;
    } else return { text: read, length: at - start };
  }
  return { text: read, length: text.length - start, isOpen: true };
}

function windowsPlain(text: string, at: number): Piece {
  return text.startsWith('\\"', at) ? { text: '"', length: 2 } : { text: text[at] ?? '', length: 1 };
}
