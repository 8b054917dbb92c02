const SPACE = '  ';
const DEEPEST = 40;
const TOKEN = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/g;

/**
 * JSON with one value on each line. Nothing but the white space between values is changed: big numbers, names that
 * stand there twice and escapes stay as they were sent. Nothing where the text is no JSON.
 */
export function prettyJson(text: string): string | undefined {
  try {
    JSON.parse(text);
  } catch {
    return;
  }
  const lines: string[] = [];
  let depth = 0;
  let line = '';
  let before = '';
  const breakLine = () => {
    lines.push(line);
    line = SPACE.repeat(Math.min(depth, DEEPEST));
  };
  for (const [token] of text.matchAll(TOKEN)) {
    const closes = token === '}' || token === ']';
    if (closes) depth--;
    const isEmpty = closes && (before === '{' || before === '[');
    if (closes ? !isEmpty : before === '{' || before === '[' || before === ',') breakLine();
    line += token === ':' ? ': ' : token;
    if (token === '{' || token === '[') depth++;
    before = token;
  }
  return [...lines, line].join('\n');
}
