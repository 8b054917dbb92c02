import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readHeader } from '../scripts/png.ts';
import { PICTURES, SIZES, STORE_FOLDER } from '../scripts/screenshots/store-sizes.ts';
import config from '../wxt.config.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string): string => readFileSync(join(root, 'listing', file), 'utf8').trim();

/** The parts of a Markdown file, by their headings. */
function partsOf(file: string): Map<string, string> {
  const parts = read(file).split(/^## /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}

/** Every permission that some browser's manifest asks for, at once or later. */
async function permissions(): Promise<string[]> {
  const asked = ['chrome', 'edge', 'firefox'].map(async (browser) => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('The manifest is no longer made for each browser.');
    const { permissions = [], optional_permissions = [] } = await manifest({
      browser,
      manifestVersion: 3,
      mode: 'production',
      command: 'build',
    });
    return [...permissions, ...optional_permissions];
  });
  // WXT adds it where there is such a page.
  const panel = existsSync(join(root, 'entrypoints/sidepanel')) ? ['sidePanel'] : [];
  return [...new Set([...(await Promise.all(asked)).flat(), ...panel])].sort();
}

describe('each text is as long as its store wants it', () => {
  test.each([
    ['name.txt', 1, 45],
    ['summary.txt', 1, 132],
    ['summary-firefox.txt', 1, 250],
    ['description.txt', 250, 10_000],
    ['single-purpose.txt', 1, 1000],
  ])('%s has %i to %i characters', (file, least, most) => {
    expect(read(file).length).toBeGreaterThanOrEqual(least);
    expect(read(file).length).toBeLessThanOrEqual(most);
  });

  test('Edge takes seven search terms of 30 characters, 21 words in all', () => {
    const terms = read('edge-search-terms.txt').split('\n');
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => term.length > 30)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });

  test('Chrome takes 1000 characters for each permission', () => {
    for (const [permission, why] of partsOf('permissions.md')) {
      expect(why.length, permission).toBeGreaterThan(40);
      expect(why.length, permission).toBeLessThanOrEqual(1000);
    }
  });
});

test('name and summary are those of the manifest', () => {
  const { extension } = readLocale();
  expect([read('name.txt'), read('summary.txt')]).toEqual([extension.name, extension.description]);
});

test('every permission has its reason, and no other has one', async () => {
  const explained = [...partsOf('permissions.md').keys()].filter((name) => !name.startsWith('Host access'));
  expect(explained.sort()).toEqual(await permissions());
});

test('access to sites has its reason', () => {
  expect([...partsOf('permissions.md').keys()].some((name) => name.startsWith('Host access'))).toBe(true);
});

describe.each(['light', 'dark'])('the %s pictures', (scheme) => {
  const folder = join(STORE_FOLDER, scheme);

  test.each(PICTURES)('$name has the size of a $size, and no store refuses it for being clear', ({ name, size }) => {
    const png = readFileSync(join(folder, `${name}.png`));
    expect(readHeader(png), 'Run `npm run screenshots`.').toEqual({ ...SIZES[size], hasAlpha: false });
  });

  test('there is no other', () => {
    expect(readdirSync(folder).sort()).toEqual(PICTURES.map(({ name }) => `${name}.png`).sort());
  });
});

/** The name and description, of which the file has one each; what it says else does not matter here. */
function readLocale() {
  const text = readFileSync(join(root, 'locales/en.yml'), 'utf8');
  const [, name = '', description = ''] =
    /^extension:\n {2}name: (.+)\n {2}description: >-\n((?: {4}.+\n)+)/m.exec(text) ?? [];
  return { extension: { name, description: description.trim().replace(/\n\s+/g, ' ') } };
}
