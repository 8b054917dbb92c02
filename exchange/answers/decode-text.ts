const CHARSET = /;\s*charset\s*=\s*"?([\w.:-]{1,40})/i;

/** What turns the direction of text, or can't be shown: as they are, they could make an answer look like another. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Bytes as text, in the encoding that the content type names, or else UTF-8. */
export function decodeText(bytes: Uint8Array, contentType: string): string {
  return decoderFor(CHARSET.exec(contentType)?.[1]).decode(bytes).replace(UNPRINTABLE, '\ufffd');
}

function decoderFor(charset = 'utf-8'): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}
