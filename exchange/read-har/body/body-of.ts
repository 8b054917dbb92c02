import type { Body } from '../../../capture/failure';
import type { HarEntry } from '../har-entry';
import { mediaTypeOf } from '../media-type';
import { contentText } from './content-text';
import { graphqlErrors } from './graphql-errors';
import { hideInJson, hideInText } from './hide-secrets';
import { problemDetails } from './problem-details';
import { textOfHtml } from './text-of-html';

/** UTF-16 units. */
const MOST_TEXT = 5000;
/** Longer JSON is not read as such. */
const MOST_JSON = 5_000_000;

/** What the content of a failed answer says, where it was recorded and is text. */
export function bodyOf(entry: Pick<HarEntry, 'content' | 'headers'>): Body | undefined {
  const type = typeOf(entry);
  if (!isText(type)) return;
  const whole = contentText(entry.content);
  if (!whole?.trim()) return;
  const text = isHtml(type) ? hideInText(textOfHtml(whole)) : isJson(type) ? textOfJson(whole) : plain(whole);
  return text ? { type, text } : undefined;
}

/** What a good answer says that tells of errors nevertheless: a GraphQL response (its specification, section 7.1). */
export function graphqlBody(entry: HarEntry): Body | undefined {
  const type = typeOf(entry);
  if (!isJson(type) || !entry.content.text) return;
  const whole = contentText(entry.content);
  if (!whole?.includes('"errors"') || whole.length > MOST_JSON) return;
  const text = graphqlErrors(parse(whole));
  return text ? { type, text } : undefined;
}

function typeOf({ content, headers }: Pick<HarEntry, 'content' | 'headers'>): string {
  const type = mediaTypeOf(content.type);
  if (type && type !== 'x-unknown') return type;
  return mediaTypeOf(headers.find(({ name }) => name.toLowerCase() === 'content-type')?.value ?? '');
}

function isHtml(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function isJson(type: string): boolean {
  return /^(application|text)\/([\w.-]+\+)?json$/.test(type);
}

function isText(type: string): boolean {
  return type.startsWith('text/') || isJson(type) || /^application\/([\w.-]+\+)?(xml|javascript)$|xhtml/.test(type);
}

function textOfJson(whole: string): string {
  const parsed = whole.length > MOST_JSON ? undefined : parse(whole);
  if (parsed === undefined) return plain(whole);
  return problemDetails(parsed) ?? graphqlErrors(parsed) ?? hideInJson(parsed)?.slice(0, MOST_TEXT) ?? plain(whole);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function plain(whole: string): string {
  return hideInText(whole.slice(0, MOST_TEXT).replace(/\r\n?/g, '\n').trim());
}
