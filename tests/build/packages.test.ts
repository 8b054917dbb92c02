import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { browsers, filesIn, folderOf, packageOf } from './built';
import { readZip } from './read-zip';

const ROOT = join(import.meta.dirname, '../..');

/** Without these nobody could build, or would know how. */
const NEEDED = [
  'package.json',
  'package-lock.json',
  '.npmrc',
  'wxt.config.ts',
  'tsconfig.json',
  'README.md',
  'LICENSE',
];
const PRIVATE_NAME = /(^|\/)(node_modules|id_\w+|\.(?!npmrc$)[^/]*|[^/]*\.(pem|key|p12|pfx|crx|xpi|env|log))(\/|$)/;
const PRIVATE_TEXT = /-----BEGIN [A-Z ]*PRIVATE KEY|_auth(Token)?\s*=|\b(ghp|github_pat|npm)_\w{20}/;

describe.each(browsers)('the package for the store of %s', (browser) => {
  test('holds what was built and nothing else', async () => {
    const packed = readZip(await readFile(packageOf(browser)));
    expect(differences(packed, filesIn(folderOf(browser)))).toEqual([]);
    expect(packed.has('manifest.json')).toBe(true);
  });
});

describe('the package of the sources', async () => {
  const sources = readZip(await readFile(packageOf('sources')));

  test('has what it takes to build, and the steps', () => {
    expect(NEEDED.filter((path) => !sources.has(path))).toEqual([]);
    expect(sources.get('README.md')?.includes('npm ci && npm run build:firefox')).toBe(true);
  });

  test('has each file as it is here', async () => {
    for (const [path, content] of sources) expect(content.equals(await readFile(join(ROOT, path))), path).toBe(true);
  });

  test('has nothing private', () => {
    const found = [...sources].filter(([path, content]) => PRIVATE_NAME.test(path) || PRIVATE_TEXT.test(`${content}`));
    expect(found.map(([path]) => path)).toEqual([]);
  });

  test('makes the same bytes as the package for Firefox, anywhere and without a repository', async () => {
    const folder = await realpath(await mkdtemp(join(tmpdir(), 'what-broke-sources-')));
    try {
      for (const [path, content] of sources) {
        await mkdir(dirname(join(folder, path)), { recursive: true });
        await writeFile(join(folder, path), content);
      }
      await symlink(await realpath(join(ROOT, 'node_modules')), join(folder, 'node_modules'));
      await buildForFirefox(folder);
      const again = filesIn(join(folder, '.output/firefox-mv3'));
      expect(differences(readZip(await readFile(packageOf('firefox'))), again)).toEqual([]);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** Builds in an environment that has nothing of this test run’s. */
async function buildForFirefox(cwd: string): Promise<void> {
  const { PATH, HOME } = process.env;
  const wxt = join(cwd, 'node_modules/wxt/bin/wxt.mjs');
  await promisify(execFile)(process.execPath, [wxt, 'build', '-b', 'firefox'], { cwd, env: { PATH, HOME } });
}

function differences(one: Map<string, Buffer>, other: Map<string, Buffer>): string[] {
  const paths = [...new Set([...one.keys(), ...other.keys()])];
  return paths.filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.of()));
}
