import { cmd } from './shells/cmd';
import type { PieceAt } from './shells/piece';
import { posix } from './shells/posix';
import { powershell } from './shells/powershell';
import { withoutCarets } from './shells/without-carets';

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

const SHELLS = { posix, cmd, powershell } satisfies Record<string, PieceAt>;

type Shell = keyof typeof SHELLS;

const END = /[|&;<>]/y;
const END_BETWEEN_WORDS = /\d?>|[|&;<]/y;

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
    const piece = SHELLS[shell](text, at);
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
