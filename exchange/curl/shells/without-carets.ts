/**
 * A command of Windows’ cmd without its carets: outside quotation marks a caret takes the meaning from what follows it,
 * and joins two lines where it ends one.
 */
export function withoutCarets(command: string): string {
  let read = '';
  let isQuoted = false;
  for (let at = 0; at < command.length; at++) {
    const sign = command[at] ?? '';
    if (sign === '"') isQuoted = !isQuoted;
    if (sign !== '^' || isQuoted) {
      read += sign;
      continue;
    }
    const lineEnd = /\^[ \t]*\r?\n/y;
    lineEnd.lastIndex = at;
    const isJoin = lineEnd.test(command);
    // After the joined line end comes the first character of the next line, whatever it is.
    at = isJoin ? lineEnd.lastIndex : at + 1;
    read += command[at] ?? '';
  }
  return read;
}
