import { keepText } from '../../capture/kept-text';

const LINE_END = /[\r\n\v\f\u0085\u2028\u2029]+/g;

/** What could make a link, a tag or code of a line, where a letter is pasted into something that reads Markdown. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '<': '‹',
  '>': '›',
  '[': '(',
  ']': ')',
  '`': '’',
  '@': '@\u200b',
};

const MOST = 10_000;

/**
 * Parts with an empty line between them: plain text for a mail or a chat, and the same thing where Markdown is read. A
 * block stands after a paragraph, since after a list it would belong to it.
 */
export function letter(...parts: readonly (string | undefined)[]): string {
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** A sentence in one line. What it quotes stands exactly in a block. */
export function prose(text: string): string {
  return oneLine(text)
    .trim()
    .replace(/[<>[\]`@]/g, (sign) => LOOKALIKES[sign] ?? sign);
}

/** Lines as they are, set in by four spaces, which Markdown takes for code. */
export function block(lines: readonly string[]): string {
  return lines.map((line) => `    ${oneLine(line)}`).join('\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${prose(item)}`).join('\n');
}

/** Text from the network without line ends and what can’t be printed. */
export function oneLine(text: string): string {
  return keepText(text.replace(LINE_END, ' ').toWellFormed(), MOST);
}
