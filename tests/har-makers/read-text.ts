import { readHar } from '../../exchange/read-har/read-har.ts';
import { readHeaderNames } from '../../scripts/read-header-names.ts';

/** What is read from the text of a HAR file. */
export async function readText(text: string) {
  async function* inOnePiece() {
    yield new TextEncoder().encode(text);
  }
  return readHar(inOnePiece(), { keptHeaders: new Set(await readHeaderNames()) });
}
