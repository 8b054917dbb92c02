import type { HarEntry } from '../har-entry';

/** Of base64: enough for every error page. A multiple of four, which is what may be decoded alone. */
const MOST_BASE64 = 8_000_000;

/** The content as text, where it was recorded; what is no UTF-8 in it is shown as U+FFFD. */
export function contentText({ text, isBase64 }: HarEntry['content']): string | undefined {
  if (!text || !isBase64) return text;
  try {
    const binary = atob(text.slice(0, MOST_BASE64));
    return new TextDecoder().decode(Uint8Array.from(binary, (unit) => unit.charCodeAt(0)));
  } catch {
    return undefined;
  }
}
