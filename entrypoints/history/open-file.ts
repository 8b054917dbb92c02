import { i18n } from '#i18n';
import { counted } from '../../components/history/words';
import { keptHeaders } from '../../data/kept-headers';
import type { ArchivedPage } from '../../store/archive/archived-page';
import type { HarNews } from './har-worker';

/** What a file holds. */
export interface OpenedFile {
  name: string;
  /** Who wrote it. */
  maker: string;
  pages: readonly ArchivedPage[];
  /** Requests in it, where it tells of those that went well, too. */
  requests?: number;
  /** What could not be read, each as a sentence. */
  troubles: readonly string[];
}

interface Options {
  /** How much of it is read, from 0 to 1. */
  onProgress(part: number): void;
  signal: AbortSignal;
}

/** Reads a HAR, or what What Broke? saved as JSON. Rejects with a message for people; or, when cancelled, with AbortError. */
export async function openFile(file: File, options: Options): Promise<OpenedFile> {
  const head = await file.slice(0, 300).text();
  return /^\s*\{\s*"format"\s*:\s*"what-broke"/.test(head) ? openOurs(file) : openHar(file, options);
}

async function openOurs(file: File): Promise<OpenedFile> {
  const { readJson } = await import('../../exchange/read-json');
  const { pages, leftOut } = readJson(await file.text(), keptHeaders);
  const troubles = leftOut === 0 ? [] : [counted('history.file.leftOut', leftOut)];
  return { name: file.name, maker: i18n.t('extension.name'), pages, troubles };
}

function openHar(file: File, { onProgress, signal }: Options): Promise<OpenedFile> {
  const worker = new Worker(new URL('./har-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<OpenedFile>((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.onerror = ({ message }) => reject(new Error(i18n.t('history.file.failed', { why: message })));
    worker.onmessage = ({ data: news }: MessageEvent<HarNews>) => {
      if ('read' in news) onProgress(Math.min(1, news.read / file.size));
      else if ('failed' in news) reject(new Error(news.failed));
      else {
        const { maker, pages, requests, troubles } = news.contents;
        resolve({ name: file.name, maker, pages, requests, troubles: troubles.map(({ says }) => says) });
      }
    };
    worker.postMessage(file);
  }).finally(() => worker.terminate());
}
