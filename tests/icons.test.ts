import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionIcons } from '../scripts/action-icons.ts';
import { FOLDER, fingerprint, ICONS } from '../scripts/icon-drawings.ts';
import { readHeader, readNote, withNote } from '../scripts/png.ts';

const read = (file: string): Buffer => readFileSync(join(FOLDER, file));

/** Every icon that a browser's manifest names, with the size that it says. */
function namedIcons(browser: string): [file: string, size: number][] {
  const { default_icon, theme_icons = [] } = actionIcons(browser);
  return [
    ...Object.entries(default_icon).map(([size, file]): [string, number] => [file, Number(size)]),
    ...theme_icons.flatMap(({ light, dark, size }): [string, number][] => [
      [light, size],
      [dark, size],
    ]),
  ];
}

describe('every icon is a current picture of its drawing', () => {
  test.each(ICONS)('$file', (icon) => {
    const png = read(icon.file);
    expect(readHeader(png)).toEqual({ width: icon.size, height: icon.size, hasAlpha: true });
    expect(readNote(png), 'Run `npm run icons`: the drawing has changed.').toBe(fingerprint(icon));
  });

  test('and there is no other picture', () => {
    const pictures = readdirSync(FOLDER).filter((file) => file.endsWith('.png'));
    expect(pictures.sort()).toEqual(ICONS.map(({ file }) => file).sort());
  });
});

describe.each(['chrome', 'edge', 'firefox'])('the toolbar’s icons in %s', (browser) => {
  test.each(namedIcons(browser))('%s has %i pixels', (file, size) => {
    const { width, height } = readHeader(read(file.replace(/^icon\//, '')));
    expect([width, height]).toEqual([size, size]);
  });
});

test('Firefox’s light icon is for dark toolbars', () => {
  for (const { light, dark } of actionIcons('firefox').theme_icons ?? []) {
    expect(light).toContain('on-dark');
    expect(dark).toContain('on-light');
  }
});

test('a note can be read again, and its picture is still a picture', () => {
  const png = read('16.png');
  expect(readNote(withNote(png, 'drawn today'))).toBe('drawn today');
  expect(readHeader(withNote(png, 'drawn today'))).toEqual(readHeader(png));
});
