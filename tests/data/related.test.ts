import { expect, test } from 'vitest';
import { guides, pageIds, pairs, signatures, vendorEntries, vendors } from './knowledge';

const related = new Map<string, readonly string[]>(guides.map(([path, guide]) => [path, guide?.related ?? []]));

test.each([...related])('%s is related to pages that exist, each once, and not to itself', (path, ids) => {
  expect(ids.filter((id) => !pageIds.has(id))).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).not.toContain(path);
});

test.each([...related])('%s is named by those that it names', (path, ids) => {
  const silent = ids.filter((id) => related.has(id) && !related.get(id)?.includes(path));
  expect(silent.map((id) => `add '${path}' to the related of data/${id}.ts`)).toEqual([]);
});

test.each(pairs)('%s compares two pages that exist, in the order of its name', (path, { between, says, choose }) => {
  expect(between.filter((id) => !pageIds.has(id))).toEqual([]);
  expect(path).toBe(`pairs/${between.map((id) => id.replace(/^.*\//, '')).join('-')}`);
  expect(says).toMatch(/^.{20,240}[.]$/);
  expect(choose).toMatch(/^.{20,400}[.]$/);
});

test.each(vendorEntries)('%s belongs to a vendor that has a page', (path) => {
  expect(vendors.map(([id]) => id)).toContain(path.split('/').slice(0, 2).join('/'));
});

const owned = guides.flatMap(([path, guide]) => (guide?.vendor ? [[path, guide.vendor] as const] : []));

// The vendor's own entry is for a number that it hides behind another.
test.each(owned)(
  '%s, whose number is of %s alone, has that vendor’s page and no other vendor’s meaning',
  (path, vendor) => {
    expect(vendors.map(([id]) => id)).toContain(`vendors/${vendor}`);
    const code = path.slice('statuses/'.length);
    const others = vendorEntries.filter(([id, { seen }]) => id !== `vendors/${vendor}/${code}` || seen === 'status');
    expect(others.flatMap(([id]) => (id.endsWith(`/${code}`) ? [id] : []))).toEqual([]);
  },
);

/** The first segments of addresses that are no vendors. */
const RESERVED = ['compare', 'cheat-sheet', 'search', 'category', 'net', 'quiz', 'check', 'playground', 'articles'];

test.each(vendors)('%s has a name that no other address of the guide begins with', (path) => {
  const name = path.slice('vendors/'.length);
  expect(RESERVED).not.toContain(name);
  expect(name).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
});

const named = signatures.flatMap(([path, { vendor }]) => (vendor ? [[path, vendor] as const] : []));

test.each(named)('%s speaks of a vendor that has a page: %s', (_, vendor) => {
  expect(vendors.map(([id]) => id)).toContain(`vendors/${vendor}`);
});
