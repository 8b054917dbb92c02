import type { KeptHeader } from './failure';
import { keepText } from './kept-text';

const MOST_HEADERS = 40;
const MOST_VALUE = 1000;

export interface ReceivedHeader {
  name: string;
  value?: string;
  binaryValue?: ArrayBuffer | number[];
}

/** The headers on the allow-list (lower-case names), in the order they came; nothing else is ever kept. */
export function keepHeaders(
  received: readonly ReceivedHeader[] | undefined,
  allowed: ReadonlySet<string>,
): KeptHeader[] | undefined {
  const kept: KeptHeader[] = [];
  for (const { name, value } of received ?? []) {
    if (value === undefined || kept.length === MOST_HEADERS) continue;
    const lowerCase = name.toLowerCase();
    if (allowed.has(lowerCase)) kept.push([lowerCase, keepText(value, MOST_VALUE)]);
  }
  return kept.length > 0 ? kept : undefined;
}
