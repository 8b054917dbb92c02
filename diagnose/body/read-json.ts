import type { Body } from '../../capture/failure';

/** UTF-16 units. A body has fewer, so that one with more was not cut down to what tells of the failure. */
const MOST = 10_000;

/** The object that a body holds in JSON; nothing where it holds none. */
export function readJson({ type, text }: Body): object | undefined {
  if (!/\bjson$/.test(type) || text.length > MOST) return;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return;
  }
}

/** An object's own member; nothing of what objects have by birth, and nothing of what is no object. */
export function memberOf(value: unknown, name: string): unknown {
  return isObject(value) && Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
}

/** The same where it is a text that says something: on one line, without characters that can't be shown. */
export function textOf(value: unknown, name: string): string | undefined {
  const member = memberOf(value, name);
  return (typeof member === 'string' && oneLine(member)) || undefined;
}

/** Lines, control characters, and those that turn the direction of what follows become spaces. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim();
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
