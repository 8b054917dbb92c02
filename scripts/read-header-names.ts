import { globSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DATA = join(import.meta.dirname, '../data');

/** The response headers that files in data/ read, by their `export const headers`; each once, in order. */
export async function readHeaderNames(): Promise<string[]> {
  const files = globSync('{signatures,headers}/*.ts', { cwd: DATA });
  const lists = await Promise.all(files.map(namesIn));
  return [...new Set(lists.flat())].sort();
}

async function namesIn(file: string): Promise<string[]> {
  const { headers }: { headers: readonly string[] | Readonly<Record<string, unknown>> } = await import(
    pathToFileURL(join(DATA, file)).href
  );
  return Array.isArray(headers) ? headers : Object.keys(headers);
}
