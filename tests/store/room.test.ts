import { expect, test } from 'vitest';
import { newPage } from '../../store/page';
import { makeRoom } from '../../store/room';
import { newTab, type Tab } from '../../store/tab';
import { failure } from '../diagnose/failure';

const page = (committedAt: number, failures = 0) =>
  newPage({ url: 'x', committedAt, failures: Array.from({ length: failures }, () => failure({})) });
const tabOf = (...pages: Tab['pages']): Tab => ({ ...newTab(), pages });
const times = (tab: Tab) => tab.pages.map(({ committedAt }) => committedAt);

test('the oldest earlier pages go first, whichever tab they are in', () => {
  const [one, two] = [tabOf(page(1), page(5), page(9)), tabOf(page(2), page(3), page(10))];
  const changed = makeRoom([one, two]);
  expect([times(one), times(two)]).toEqual([
    [5, 9],
    [2, 3, 10],
  ]);
  expect([...changed]).toEqual([one]);
  expect(one.lost.forRoom).toBe(1);
});

test('a page that is shown stays, with half of what failed on the fullest', () => {
  const [small, full] = [tabOf(page(1, 2)), tabOf(page(2, 100))];
  expect([...makeRoom([small, full])]).toEqual([full]);
  expect(full.pages[0]).toMatchObject({ notKept: 50 });
  expect(full.pages[0]?.failures).toHaveLength(50);
});

test('with nothing at all there is nothing to do', () => {
  expect(makeRoom([newTab()]).size).toBe(0);
});
