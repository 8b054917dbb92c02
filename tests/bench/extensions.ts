import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { run, withProgress } from '../../scripts/run.ts';

const HERE = import.meta.dirname;

/** Sees every request and does nothing. */
export const doNothing = join(HERE, 'extensions/do-nothing');

/** Builds What Broke?; the path of a copy that a later build does not change under a running browser. */
export async function buildWhatBroke(): Promise<string> {
  const code = await withProgress('building What Broke?', run('wxt', ['build'], { quiet: true }));
  if (code !== 0) throw new Error('What Broke? does not build; `npm run build` says why.');
  const copy = await mkdtemp(join(tmpdir(), 'what-broke-bench-'));
  await cp(join(HERE, '../../.output/chrome-mv3'), copy, { recursive: true });
  return copy;
}

/** Builds an extension whose popup is one heading that Preact renders. */
export async function buildEmptyPopup(): Promise<string> {
  const root = join(HERE, 'extensions/empty-popup');
  const outDir = await mkdtemp(join(tmpdir(), 'what-broke-bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    root,
    base: './',
    build: {
      outDir,
      emptyOutDir: true,
      modulePreload: false,
      rolldownOptions: { input: join(root, 'popup.html') },
    },
  });
  return outDir;
}
