import { bodyKind } from './body-kind';
import { decodeText } from './decode-text';
import { hexDump } from './hex-dump';
import { prettyJson } from './pretty-json';

/** The ways in which a body can be looked at, the best one first. */
export interface BodyView {
  name: 'formatted' | 'image' | 'text' | 'hex';
  /** Missing for a picture. */
  text?: string;
}

const MOST_AS_BYTES = 65_536;

/** How a body is shown: JSON on many lines, a picture as one, text as text, anything else as bytes. */
export function viewsOf(bytes: Uint8Array, contentType: string): BodyView[] {
  const kind = bodyKind(bytes, contentType);
  if (kind === 'empty') return [];
  const hex: BodyView = { name: 'hex', text: hexDump(bytes.subarray(0, MOST_AS_BYTES)) };
  if (kind === 'bytes') return [hex];
  if (kind === 'image') return [{ name: 'image' }, hex];
  const text = decodeText(bytes, contentType);
  const pretty = kind === 'json' ? prettyJson(text) : undefined;
  return [...(pretty === undefined ? [] : [{ name: 'formatted' as const, text: pretty }]), { name: 'text', text }, hex];
}
