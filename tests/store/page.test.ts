import { expect, test } from 'vitest';
import { isNoise } from '../../diagnose/noise';
import { addFailure, MOST_FAILURES, newPage, removeOccurrence } from '../../store/page';
import { failure } from '../diagnose/failure';

const fullPage = (error: (n: number) => string | undefined) => {
  const page = newPage({ url: 'https://site.example/', committedAt: 0 });
  for (let n = 0; n < MOST_FAILURES; n++) {
    const url = `https://site.example/${n}`;
    addFailure(
      page,
      failure({ requestId: `${n}`, url, type: 'image', status: error(n) ? undefined : 404, error: error(n) }),
      false,
      isNoise,
    );
  }
  return page;
};

test('a full page counts what it cannot keep', () => {
  const page = fullPage(() => undefined);
  addFailure(page, failure({ requestId: 'new', url: 'https://site.example/new', status: 500 }), false, isNoise);
  expect(page.failures).toHaveLength(MOST_FAILURES);
  expect(page).toMatchObject({ notKept: 1, notKeptNoise: 0 });
});

test('a full page still counts repetitions of what it keeps', () => {
  const page = fullPage(() => undefined);
  addFailure(
    page,
    failure({ requestId: 'new', url: 'https://site.example/7', type: 'image', status: 404 }),
    false,
    isNoise,
  );
  expect(page.failures[7]?.count).toBe(2);
  expect(page.notKept).toBe(0);
});

test('what counts takes the place of noise', () => {
  const page = fullPage((n) => (n === 3 ? 'net::ERR_ABORTED' : undefined));
  addFailure(page, failure({ requestId: 'new', url: 'https://site.example/new', status: 500 }), false, isNoise);
  expect(page.failures.some(isNoise)).toBe(false);
  expect(page).toMatchObject({ notKept: 0, notKeptNoise: 1 });
});

test('noise takes the place of nothing', () => {
  const page = fullPage(() => undefined);
  addFailure(
    page,
    failure({ requestId: 'new', status: undefined, error: 'net::ERR_ABORTED', type: 'image' }),
    false,
    isNoise,
  );
  expect(page).toMatchObject({ notKept: 0, notKeptNoise: 1 });
});

test('more about a failure that was not kept does not count it twice', () => {
  const page = fullPage(() => undefined);
  const late = failure({ requestId: 'new', url: 'https://site.example/new', status: 500 });
  addFailure(page, late, false, isNoise);
  addFailure(page, late, true, isNoise);
  expect(page.notKept).toBe(1);
});

test('an occurrence taken back leaves the others', () => {
  const page = newPage({ url: '', committedAt: 0 });
  for (const requestId of ['a', 'b']) addFailure(page, failure({ requestId, status: 401 }), false, isNoise);
  removeOccurrence(page, 'b');
  expect(page.failures).toMatchObject([{ count: 1 }]);
  removeOccurrence(page, 'b');
  expect(page.failures).toEqual([]);
});
