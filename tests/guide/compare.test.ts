import { beforeAll, expect, test } from 'vitest';
import type { EntryId } from '../../data/shapes';
import { compareSides, differenceOf, type Side } from '../../guide/compare';
import { topicsOf } from '../../guide/topic';
import { readShelf } from '../../scripts/read-shelf';

let sides: Map<EntryId, Side>;
beforeAll(async () => {
  const shelf = await readShelf();
  const topics = new Map(topicsOf(shelf).map((topic) => [topic.id, topic]));
  sides = new Map(
    shelf.entries.flatMap(({ id, entry, guide }) => {
      const topic = topics.get(id);
      return topic ? [[id, { topic, entry, guide }] as const] : [];
    }),
  );
});

function side(id: EntryId): Side {
  const found = sides.get(id);
  if (!found) throw new Error(`There is no ${id}`);
  return found;
}

const sentences: [EntryId, EntryId, string][] = [
  ['statuses/404', 'statuses/401', 'Both belong to “Client error”. With both, the next step is up to you.'],
  [
    'statuses/404',
    'statuses/502',
    '404 belongs to “Client error”, 502 to “Server error”. With 404 the next step is up to you, with 502 up to nobody but time.',
  ],
  [
    'statuses/404',
    'failures/no-internet',
    '404 belongs to “Client error”, “No internet connection” to “Network errors”. With both, the next step is up to you.',
  ],
];

test.each(sentences)('the difference of %s and %s is told from what is known', (one, other, sentence) => {
  expect(differenceOf(side(one), side(other))).toBe(sentence);
});

test('rows say what is the same, and leave out what is known of neither', () => {
  const rows = compareSides(side('failures/no-internet'), side('failures/name-not-resolved'));
  expect(rows.find(({ name }) => name === 'Kind')).toEqual({
    name: 'Kind',
    values: ['Network errors', 'Network errors'],
    isSame: true,
  });
  expect(rows.map(({ name }) => name)).not.toContain('Headers that matter');
  expect(rows.find(({ name }) => name === 'What it means')?.isSame).toBe(false);
});

test('what is known of one only stands beside an empty place', () => {
  const rows = compareSides(side('statuses/404'), side('failures/no-internet'));
  expect(rows.find(({ name }) => name === 'Kept in a cache?')?.values).toEqual([
    'May be stored without being told to',
    '',
  ]);
});

test('any two pages can be compared', () => {
  const some = [...sides.values()].filter((_, place) => place % 9 === 0);
  for (const one of some)
    for (const other of some) {
      expect(compareSides(one, other).length).toBeGreaterThan(3);
      expect(differenceOf(one, other)).toMatch(/^.{20,}[.]$/);
    }
});
