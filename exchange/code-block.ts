import { keepText } from '../capture/kept-text';

const LINE_END = /\r\n?|[\n\v\f\u0085\u2028\u2029]/;

/** UTF-16 units of a line. */
const MOST = 10_000;

/** Lines as Markdown’s fenced code, between fences that are longer than whatever is in it. */
export function codeBlock(text: string, language = ''): string {
  const lines = text.toWellFormed().split(LINE_END);
  const kept = lines.map((line) => keepText(line, MOST)).join('\n');
  const longest = (kept.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 2);
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${kept}\n${fence}`;
}
