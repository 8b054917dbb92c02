import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';

/** Bytes of a built extension. */
export interface Sizes {
  background: number;
  /** The scripts that popup.html needs before it can show anything. */
  popup: number;
  /** The same of guide.html. */
  guide: number;
  whole: number;
}

export async function sizes(extension: string): Promise<Sizes> {
  const files = await readdir(extension, { recursive: true, withFileTypes: true });
  return {
    background: (await stat(join(extension, 'background.js'))).size,
    popup: await total(await scriptsOf(extension, 'popup.html')),
    guide: await total(await scriptsOf(extension, 'guide.html')),
    whole: await total(files.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name))),
  };
}

/** The scripts that a page loads at once, whatever it shows. */
async function scriptsOf(extension: string, page: string): Promise<string[]> {
  const html = await readFile(join(extension, page), 'utf8');
  const scripts = new Set<string>();
  for (const [, source = ''] of html.matchAll(/<script[^>]+src="([^"]+)"/g)) {
    await addScript(join(extension, source), scripts);
  }
  if (scripts.size === 0) throw new Error(`${page} loads no script.`);
  return [...scripts];
}

/** Adds a script and whatever it imports statically. */
async function addScript(path: string, scripts: Set<string>): Promise<void> {
  if (scripts.has(path)) return;
  scripts.add(path);
  const { body } = parseAst(await readFile(path, 'utf8'));
  for (const statement of body) {
    const source = 'source' in statement ? statement.source?.value : undefined;
    if (source) await addScript(join(dirname(path), source), scripts);
  }
}

async function total(paths: string[]): Promise<number> {
  const stats = await Promise.all(paths.map((path) => stat(path)));
  return stats.reduce((sum, { size }) => sum + size, 0);
}
