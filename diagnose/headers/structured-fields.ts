import { type BareItem, type InnerList, type Item, parseDictionary, parseList, Token } from 'structured-headers';

/** A member of a List, which names somebody or something, and its parameters. */
export interface Member {
  name: string;
  parameters: ReadonlyMap<string, BareItem>;
}

/** Far more than anybody honest sends. */
const MOST_LENGTH = 20_000;

/**
 * The members of a List of Strings or Tokens (RFC 9651). Nothing where the field is malformed: it must then be ignored
 * as a whole (section 4.2).
 */
export function readList(values: readonly string[]): Member[] {
  return attempt(() => parseList(join(values)).map(readMember)) ?? [];
}

/** A Dictionary's plain members; nothing where the field is malformed. */
export function readDictionary(values: readonly string[]): ReadonlyMap<string, BareItem> {
  const members = attempt(() => [...parseDictionary(join(values))]) ?? [];
  return new Map(members.flatMap(([key, [value]]) => (Array.isArray(value) ? [] : [[key, value] as const])));
}

/** A String's or a Token's text. */
export function textOf(value: unknown): string | undefined {
  if (value instanceof Token) return value.toString();
  return typeof value === 'string' ? value : undefined;
}

export function integerOf(value: unknown): number | undefined {
  return Number.isInteger(value) ? (value as number) : undefined;
}

export function statusOf(value: unknown): number | undefined {
  const status = integerOf(value) ?? 0;
  return status >= 100 && status <= 599 ? status : undefined;
}

function readMember([item, parameters]: Item | InnerList): Member {
  const name = textOf(item);
  if (name === undefined) throw new TypeError('A member is neither a String nor a Token.');
  return { name, parameters };
}

/** One field of several lines (RFC 9110 section 5.3); nothing where it is far too long. */
function join(values: readonly string[]): string {
  const field = values.map(withoutCut).filter(Boolean).join(', ');
  return field.length > MOST_LENGTH ? '' : field;
}

/** What is whole of a value that capture cut: Meta's Proxy-Status is longer than what is kept, and starts with the news. */
function withoutCut(value: string): string {
  if (!value.endsWith('…')) return value;
  return value.slice(0, Math.max(0, value.lastIndexOf(';'), value.lastIndexOf(',')));
}

function attempt<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}
