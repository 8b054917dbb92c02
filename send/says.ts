/** Bytes of a failed answer that are enough to tell whose words it has. */
export const ENOUGH_BYTES = 65_536;

const IS_TEXT = /^\s*(text\/|application\/[\w.+-]*(json|xml|html))/i;

/** The start of what an answer says, and its media type as sent. */
export interface Says {
  type: string;
  text: string;
}

/** Whether an answer of this media type says something in words. */
export function isText(type: string): boolean {
  return IS_TEXT.test(type);
}

/** What the first bytes of an answer say; nothing where it is no text, or there is none. */
export function saysOf(bytes: Uint8Array, type: string): Says | undefined {
  if (bytes.length === 0 || !isText(type)) return;
  return { type, text: new TextDecoder().decode(bytes.subarray(0, ENOUGH_BYTES)) };
}
