import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const browsers = ['chrome', 'edge', 'firefox'] as const;
export type Browser = (typeof browsers)[number];

const OUTPUT = join(import.meta.dirname, '../../.output');
const VERSION: string = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')).version;

/** Where a browser's build is. */
export function folderOf(browser: Browser): string {
  return there(`${browser}-mv3`);
}

/** Where the package for a browser's store is, or the one of the sources. */
export function packageOf(what: Browser | 'sources'): string {
  return there(`what-broke-${VERSION}-${what}.zip`);
}

/** Every file below a folder by its path from there, in order. */
export function filesIn(folder: string): Map<string, Buffer> {
  const paths = globSync('**', { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.sort().map((path) => [path.slice(folder.length + 1), readFileSync(path)]));
}

function there(name: string): string {
  const path = join(OUTPUT, name);
  if (!existsSync(path)) throw new Error(`There is no .output/${name} yet: run “npm run zip” first.`);
  return path;
}
