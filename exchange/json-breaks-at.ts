const SPACE = /[ \t\n\r]*/y;
const LITERAL = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: a string may not hold them as they are.
const NEXT_IN_STRING = /["\\\u0000-\u001f]/g;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;

/** What may come: a value, the first value or end of a list, a name, the first name or end of an object, … */
type Awaited = 'value' | 'first value' | 'name' | 'first name' | 'colon' | 'comma';

/**
 * Where a text stops being JSON (RFC 8259): the index of the first character that can’t stand there, or the text’s
 * length where it ends too early or is whole. Browsers tell it in words of their own, and not always.
 */
export function jsonBreaksAt(text: string): number {
  const open: string[] = [];
  let awaited: Awaited = 'value';
  let at = after(SPACE, text, 0) ?? 0;
  while (at < text.length && (awaited !== 'comma' || open.length > 0)) {
    const character = text[at] ?? '';
    const step = stepAt(text, at, awaited, open);
    if (!step) return at;
    if (step.brokenAt !== undefined) return step.brokenAt;
    if (character === '{' || character === '[') open.push(character);
    else if (character === '}' || character === ']') open.pop();
    awaited = step.awaited;
    at = after(SPACE, text, step.next) ?? step.next;
  }
  return at;
}

interface Step {
  next: number;
  awaited: Awaited;
  /** Within a text in quotation marks. */
  brokenAt?: number;
}

function stepAt(text: string, at: number, awaited: Awaited, open: readonly string[]): Step | undefined {
  const character = text[at];
  const next = at + 1;
  const isObject = open.at(-1) === '{';
  if (awaited === 'colon') return character === ':' ? { next, awaited: 'value' } : undefined;
  if (character === '}')
    return awaited === 'first name' || (awaited === 'comma' && isObject) ? closed(next) : undefined;
  if (character === ']')
    return awaited === 'first value' || (awaited === 'comma' && !isObject) ? closed(next) : undefined;
  if (awaited === 'comma') return character === ',' ? { next, awaited: isObject ? 'name' : 'value' } : undefined;
  const isName = awaited === 'name' || awaited === 'first name';
  if (character === '"') return { ...endOfString(text, next), awaited: isName ? 'colon' : 'comma' };
  if (isName) return;
  if (character === '{') return { next, awaited: 'first name' };
  if (character === '[') return { next, awaited: 'first value' };
  const end = after(LITERAL, text, at);
  return end === undefined ? undefined : closed(end);
}

function closed(next: number): Step {
  return { next, awaited: 'comma' };
}

function endOfString(text: string, start: number): Pick<Step, 'next' | 'brokenAt'> {
  for (let at = start; ; ) {
    NEXT_IN_STRING.lastIndex = at;
    const found = NEXT_IN_STRING.exec(text);
    if (!found) return { next: text.length, brokenAt: text.length };
    if (found[0] === '"') return { next: found.index + 1 };
    const end = found[0] === '\\' ? after(ESCAPE, text, found.index) : undefined;
    if (end === undefined) return { next: found.index, brokenAt: found.index };
    at = end;
  }
}

/** The end of what a sticky pattern matches at this place. */
function after(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
