import { expect, test } from 'vitest';
import { entries, guides, names, pageIds } from './knowledge';
import chromium from './lists/chromium-errors.json';
import firefox from './lists/firefox-errors.json';
import iana from './lists/iana-status-codes.json';
import vendorCodes from './lists/vendor-codes.json';

interface Omitted {
  reason: string;
  names: readonly string[];
}

/** Names that no page load ends in, with the reason, by file. */
const omitted = Object.entries(import.meta.glob<Omitted>('./omitted/*.json', { eager: true, import: 'default' }));
const unneeded = new Map(omitted.flatMap(([file, { names: list }]) => list.map((name) => [name, file] as const)));
const explained = new Map(
  names.flatMap(([path, { chrome, firefox: numbered }]) =>
    [...chrome, ...Object.keys(numbered)].map((name) => [name, path] as const),
  ),
);

test.each(iana.rows)('$code $reason, which IANA has registered, has a page with its name and its section', (row) => {
  const { code, reason, rfc, section } = row;
  const entry = entries.find(([path]) => path === `statuses/${code}`)?.[1];
  expect(entry, `write data/statuses/${code}.ts`).toBeDefined();
  expect(entry?.title).toBe(reason);
  if (section) {
    const defining = `https://www.rfc-editor.org/rfc/${rfc.toLowerCase()}.html#section-${section}`;
    expect(entry?.sources[0]).toBe(defining);
  }
});

test('no page claims to be standard that IANA has not registered', () => {
  const registered = new Set(iana.rows.map(({ code }) => `statuses/${code}`));
  const claims = guides.filter(([path, guide]) => guide?.state === 'standard' && !registered.has(path));
  expect(claims.map(([path]) => path)).toEqual([]);
});

test.each(vendorCodes.rows)('$code of $vendor has a page', ({ code }) => {
  const found = [...pageIds].filter((id) => id === `statuses/${code}` || id.endsWith(`/${code}`));
  expect(found, `write data/statuses/${code}.ts, or data/vendors/<vendor>/${code}.ts`).not.toEqual([]);
});

test.each([...chromium.rows, ...firefox.rows])('$name is explained, or left out for a reason', ({ name }) => {
  const homes = [explained.get(name), unneeded.get(name)].filter(Boolean);
  expect(homes, `put ${name} into one file of data/failures, or of tests/data/omitted`).toHaveLength(1);
});

test.each(omitted)('%s says why no page load ends in these', (_, { reason, names: list }) => {
  expect(reason).toMatch(/^.{30,}[.]$/);
  expect(list.length).toBeGreaterThan(0);
  expect(new Set(list).size).toBe(list.length);
});

test('Firefox’s numbers are those of Firefox', () => {
  const known = new Map(firefox.rows.map(({ name, nsresult }) => [name, nsresult]));
  const wrong = names.flatMap(([path, { firefox: numbered }]) =>
    Object.entries(numbered)
      .filter(([name, number]) => known.has(name) && known.get(name) !== number)
      .map(([name]) => `${path}: ${name}`),
  );
  expect(wrong).toEqual([]);
});
