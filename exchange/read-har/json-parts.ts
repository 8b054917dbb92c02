import type { ReceivedHeader } from '../../capture/kept-headers';

export type Json = Readonly<Record<string, unknown>>;

const MOST_HEADERS = 1000;
const NOTHING: Json = Object.freeze({});

/** The object, or an empty one. What JSON.parse makes has no key from elsewhere, whatever its keys are called. */
export function objectIn(value: unknown): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : NOTHING;
}

export function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textIn(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}

/** A finite number; some makers write it as text. */
export function numberIn(value: unknown): number | undefined {
  const number = typeof value === 'string' && value.length < 30 && value.trim() ? Number(value) : value;
  return typeof number === 'number' && Number.isFinite(number) ? number : undefined;
}

/** Headers as a list of names and values; the first thousand. */
export function headersIn(value: unknown): ReceivedHeader[] {
  return listIn(value)
    .slice(0, MOST_HEADERS)
    .flatMap((header) => {
      const name = textIn(objectIn(header).name);
      const text = textIn(objectIn(header).value);
      return name && text !== undefined ? [{ name, value: text }] : [];
    });
}
