import { keptHeaders } from '../../data/kept-headers';
import { type HarContents, readHar } from '../../exchange/read-har/read-har';

const PIECE = 2 ** 22;

/** Parts in which progress is told: each costs the page a drawing. */
const STEPS = 100;

/** What the page is told, in the order in which it happens. */
export type HarNews = { read: number } | { contents: HarContents } | { failed: string };

/** Reads the file that it is sent, and tells how far it is. To cancel, end the worker. */
self.onmessage = async ({ data: file }: MessageEvent<Blob>) => {
  const tell = (news: HarNews) => self.postMessage(news);
  let step = 0;
  const onProgress = (read: number) => {
    const reached = Math.floor((read / file.size) * STEPS);
    if (reached > step) tell({ read });
    step = Math.max(step, reached);
  };
  try {
    tell({ contents: await readHar(chunksOf(file), { keptHeaders, onProgress }) });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  }
};

/** In large pieces, the next one read while one is looked at: a file's own stream is far slower. */
async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const read = (from: number) => file.slice(from, from + PIECE).arrayBuffer();
  let next = read(0);
  for (let from = 0; from < file.size; from += PIECE) {
    const piece = await next;
    next = read(from + PIECE);
    yield new Uint8Array(piece);
  }
}
