import { keptHeaders } from '../../data/kept-headers';
import { type HarContents, readHar } from '../../exchange/read-har/read-har';

/** What the page is told, in the order in which it happens. */
export type HarNews = { read: number } | { contents: HarContents } | { failed: string };

/** Reads the file that it is sent, and tells how far it is. To cancel, end the worker. */
self.onmessage = async ({ data: file }: MessageEvent<Blob>) => {
  const tell = (news: HarNews) => self.postMessage(news);
  try {
    tell({ contents: await readHar(chunksOf(file), { keptHeaders, onProgress: (read) => tell({ read }) }) });
  } catch (error) {
    tell({ failed: error instanceof Error ? error.message : String(error) });
  }
};

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}
