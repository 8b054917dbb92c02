import { isoTime } from './iso-time';
import { pagesOf, type Taken } from './taken';
import { writeCsv } from './write-csv';
import { writeCurl } from './write-curl';
import { writeHar } from './write-har';
import { writeJson } from './write-json';
import { writeMarkdown } from './write-markdown';

/** A way in which failures are taken out. */
export interface Format {
  id: 'markdown' | 'json' | 'csv' | 'har' | 'curl';
  /** For people. */
  name: string;
  /** Without the dot. */
  extension: string;
  mediaType: string;
  write(taken: readonly Taken[], options: WriteOptions): string;
}

interface WriteOptions {
  /** Milliseconds since the epoch. */
  now: number;
  /** The extension’s own. */
  version: string;
}

export const formats: readonly Format[] = [
  { id: 'markdown', name: 'Markdown', extension: 'md', mediaType: 'text/markdown', write: writeMarkdown },
  {
    id: 'json',
    name: 'JSON',
    extension: 'json',
    mediaType: 'application/json',
    write: (taken, { now }) => writeJson(pagesOf(taken), now),
  },
  { id: 'csv', name: 'CSV', extension: 'csv', mediaType: 'text/csv', write: writeCsv },
  {
    id: 'har',
    name: 'HAR',
    extension: 'har',
    mediaType: 'application/json',
    write: (taken, { version }) => writeHar(taken, version),
  },
  { id: 'curl', name: 'curl', extension: 'sh', mediaType: 'text/x-shellscript', write: writeCurls },
];

/** `what-broke-2026-11-24.har`, by the day (UTC) of `now`, in milliseconds since the epoch. */
export function fileNameFor({ extension }: Pick<Format, 'extension'>, now: number): string {
  return `what-broke-${isoTime(now).slice(0, 10)}.${extension}`;
}

function writeCurls(taken: readonly Taken[]): string {
  return taken
    .flatMap(({ failure }) => writeCurl(failure) ?? [])
    .map((command) => `${command}\n`)
    .join('');
}
