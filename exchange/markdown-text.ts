/** What means something within a line of GitHub’s Markdown, its mathematics and its HTML included. */
const SPECIAL = /[\\`*_[\]<>#|~&$]/g;

/** What means something at a line’s start: `1.`, `-`, `+`, `=`. */
const AT_START = /^(\d*)([.)+=-])/;

/** What GitHub makes a link of by itself. */
const LINK = /\b(https?|ftp|mailto|xmpp)(?=:)|\bwww(?=\.)/gi;

/** Line ends of any kind, since a line’s start means something, too. */
const LINE_END = /[\r\n\v\f\u0085\u2028\u2029]+/g;

/** Text within a line that shows as it is. A space of no width keeps GitHub from calling whoever is named `@so`. */
export function plain(text: string): string {
  return text
    .replace(LINE_END, ' ')
    .trim()
    .replace(SPECIAL, '\\$&')
    .replace(AT_START, '$1\\$2')
    .replace(LINK, '$&\\')
    .replace(/@/g, '@\u200b');
}

/** Text from the network as code, in which nothing has a meaning but its own end. */
export function code(text: string): string {
  const line = text.replace(LINE_END, ' ');
  const longest = (line.match(/`+/g) ?? []).reduce((most, { length }) => Math.max(most, length), 0);
  const fence = '`'.repeat(longest + 1);
  return longest > 0 || line.trim() === '' || line.startsWith(' ')
    ? `${fence} ${line} ${fence}`
    : `${fence}${line}${fence}`;
}
