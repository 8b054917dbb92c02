import { expect, test } from 'vitest';
import { TimeLeft } from '../../send/time-left';

/** After so many answers, one each 1000 ms from the start. */
function after(answers: number): TimeLeft {
  const left = new TimeLeft();
  left.turn(true, 0);
  for (let n = 0; n < answers; n++) left.count();
  return left;
}

test.each<[says: string, answers: number, now: number, least: number, left: number | undefined]>([
  ['too few answers: by the pace', 2, 60_000, 500, 500],
  ['too short a time: by the pace', 10, 1999, 500, 500],
  ['nothing to go by', 0, 0, 0, undefined],
  ['by what was seen', 4, 4000, 500, 10_000],
  ['no faster than the pace', 4, 4000, 30_000, 30_000],
])('%s', (_, answers, now, least, left) => {
  expect(after(answers).of(10, least, now)).toBe(left);
});

test('a pause does not count', () => {
  const left = after(4);
  left.turn(false, 4000);
  expect(left.of(10, 0, 100_000)).toBe(10_000);
  left.turn(true, 100_000);
  left.turn(true, 101_000);
  expect(left.of(10, 0, 104_000)).toBe(20_000);
});
