import type { Piece } from './piece';

/** As a Windows program reads what cmd gave it. */
export function cmd(text: string, at: number): Piece {
  return text[at] === '"' ? windowsQuoted(text, at) : windowsPlain(text, at);
}

/** Backslashes mean something only before a quotation mark. */
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
