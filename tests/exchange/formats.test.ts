import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileNameFor, formats } from '../../exchange/formats';
import { hostileFailure } from './hostile-failure';
import { archivedPage, takeAll } from './taken';

const NOW = Date.UTC(2026, 10, 24, 4);
const OPTIONS = { now: NOW, version: '1.0' };

test('each format has its own file', () => {
  expect(formats.map((format) => fileNameFor(format, NOW))).toEqual([
    'what-broke-2026-11-24.md',
    'what-broke-2026-11-24.json',
    'what-broke-2026-11-24.csv',
    'what-broke-2026-11-24.har',
    'what-broke-2026-11-24.sh',
  ]);
});

test('JSON holds only what was taken, in its page', async () => {
  const [own, part, other] = fc.sample(hostileFailure, 3);
  const page = archivedPage({ own, failures: [part, other].flatMap((one) => one ?? []) });
  const taken = await takeAll(page);
  const json = formats.find(({ id }) => id === 'json');
  const pagesIn = (some: typeof taken) => JSON.parse(json?.write(some, OPTIONS) ?? '').pages;
  expect(pagesIn(taken)).toEqual(JSON.parse(JSON.stringify([page])));
  expect(pagesIn(taken.slice(1, 2))).toEqual(
    JSON.parse(JSON.stringify([{ ...page, own: undefined, failures: [part] }])),
  );
});

test.each(formats.map((format) => [format.name, format] as const))('%s takes any failure', async (_, { write }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileFailure, { maxLength: 3 }), async (failures) => {
      const text = write(await takeAll(archivedPage({ failures })), OPTIONS);
      expect(text).not.toMatch(/\[object |undefined$/m);
    }),
    { numRuns: 100 },
  );
});
