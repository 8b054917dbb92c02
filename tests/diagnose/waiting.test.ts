import { expect, test } from 'vitest';
import { explain } from './explain';
import { failure } from './failure';

const SEEN = 1_700_000_000_000;

const waits: [what: string, facts: Parameters<typeof failure>[0], at: number | undefined][] = [
  ['a 503 that names the seconds', { status: 503, headers: [['retry-after', '120']] }, SEEN + 120_000],
  ['a 429 that names them', { status: 429, headers: [['retry-after', '5']] }, SEEN + 5000],
  ['a 404 has nothing to wait for', { status: 404, headers: [['retry-after', '120']] }, undefined],
  ['a 503 that names nothing', { status: 503 }, undefined],
  ['a 503 that names nonsense', { status: 503, headers: [['retry-after', 'soon']] }, undefined],
];

test.each(waits)('%s', async (_, facts, at) => {
  expect((await explain(failure(facts))).retryAt).toBe(at);
});

test('one may try again from that very moment on', async () => {
  const own = failure({ status: 503, headers: [['retry-after', '120']] });
  const [before, then] = [SEEN + 119_999, SEEN + 120_000].map((now) => explain(own, undefined, now));
  expect((await before)?.turnSentence).toMatch(/^Wait a little/);
  expect((await then)?.turnSentence).toMatch(/^Try again now/);
});

test('a stored error is told as one, and a good answer is none', async () => {
  const stored = { headers: [['age', '60']] as [string, string][] };
  expect((await explain(failure({ status: 404, ...stored }))).isStored).toBe(true);
  expect((await explain(failure({ status: 404 }))).isStored).toBe(false);
  expect((await explain(failure({ status: 200, error: 'net::ERR_FAILED', ...stored }))).isStored).toBe(false);
});

test('the ids to quote are those of the answer', async () => {
  const { requestIds } = await explain(failure({ status: 502, headers: [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']] }));
  expect(requestIds).toEqual([{ name: 'cf-ray', value: '8f1c2d3e4a5b6c7d-FRA' }]);
});
