export type BodyKind = 'empty' | 'json' | 'image' | 'text' | 'bytes';

const JSON_TYPE = /^[\w.-]+\/(?:[\w.+-]+\+)?json$/;
const IMAGE_TYPE = /^image\/(?!svg)/;
const TEXT_TYPE = /^text\/|[+/](?:xml|yaml|javascript|ecmascript|graphql|x-www-form-urlencoded|x-ndjson)$/;

/** How a body is shown, by its media type and, where that tells nothing, by its bytes. An SVG is text. */
export function bodyKind(bytes: Uint8Array, contentType: string): BodyKind {
  if (bytes.length === 0) return 'empty';
  const type = contentType.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  if (JSON_TYPE.test(type)) return 'json';
  if (IMAGE_TYPE.test(type)) return 'image';
  if (TEXT_TYPE.test(type)) return 'text';
  if (!isText(bytes)) return 'bytes';
  return /^\s*[[{]/.test(new TextDecoder().decode(bytes.subarray(0, 100))) ? 'json' : 'text';
}

/** No NUL and nothing that is no UTF-8; where the end cuts a letter in two, that is no reason. */
function isText(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 4096);
  if (start.includes(0)) return false;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true });
    return true;
  } catch {
    return false;
  }
}
