import { safeParse } from 'valibot';
import type { ArchivedPage } from '../store/archive/archived-page';
import { pageSchema } from './page-schema';
import { parseJson } from './parse-json';
import { UnreadableFile } from './unreadable-file';
import { FORMAT, VERSION } from './write-json';

/**
 * The pages in a file that `writeJson` wrote, bounded as capture bounds what it sees; of their headers those in
 * `keptHeaders` (lower-case names). A page that is not in order is left out and counted. Throws `UnreadableFile` where
 * the file is none of ours.
 */
export function readJson(text: string, keptHeaders: ReadonlySet<string>): { pages: ArchivedPage[]; leftOut: number } {
  const written = pagesIn(parseJson(text));
  const schema = pageSchema(keptHeaders);
  const pages = written.flatMap((one): ArchivedPage[] => {
    const read = safeParse(schema, one);
    return read.success ? [read.output] : [];
  });
  return { pages, leftOut: written.length - pages.length };
}

function pagesIn(file: unknown): readonly unknown[] {
  if (!isObject(file) || file.format !== FORMAT)
    throw new UnreadableFile('This is JSON, but not a file that What Broke? wrote: its “format” says something else.');
  const { version, pages } = file;
  if (typeof version === 'number' && version > VERSION)
    throw new UnreadableFile(
      'A newer What Broke? wrote this file. Nothing was read; update the extension, then try again.',
    );
  if (version !== VERSION || !Array.isArray(pages))
    throw new UnreadableFile('What Broke? may have written this file, but its “version” or its “pages” are damaged.');
  return pages;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
