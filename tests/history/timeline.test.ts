import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OffsetAt } from '../../history/local-time';
import { startOfDay } from '../../history/local-time';
import { timeline } from '../../history/timeline';
import { ledgerOf, told } from './build';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const at = (text: string) => Date.parse(text);

const utc: OffsetAt = () => 0;
const india: OffsetAt = () => 5.5 * HOUR;
/** As in 2026: clocks go forward at 1:00 UTC on 29 March and back on 25 October. */
const berlin: OffsetAt = (time) =>
  time >= at('2026-03-29T01:00Z') && time < at('2026-10-25T01:00Z') ? 2 * HOUR : HOUR;
/** Where midnight is skipped: clocks go from 0:00 to 1:00 on 5 April. */
const noMidnight: OffsetAt = (time) => (time >= at('2026-04-05T02:00Z') ? -HOUR : -2 * HOUR);

const empty = ledgerOf([]);
const none = new Uint32Array();

test.each([
  ['a minute', MINUTE, MINUTE],
  ['an hour', HOUR, MINUTE],
  ['a day', DAY, 15 * MINUTE],
  ['a week', 7 * DAY, 2 * HOUR],
  ['thirty days', 30 * DAY, 6 * HOUR],
  ['ninety days', 90 * DAY, DAY],
  ['a year', 365 * DAY, 7 * DAY],
  ['thirty years', 30 * 365 * DAY, 112 * DAY],
])('%s is shown by steps of a good length', (_, length, step) => {
  const from = at('2026-01-01T00:00Z');
  expect(timeline(empty, none, { from, to: from + length }, utc).step).toBe(step);
});

test.each<[why: string, from: string, days: number, offset: OffsetAt, at: number, edges: string[]]>([
  ['days begin at midnight there', '2026-01-01T12:00Z', 90, india, 0, ['2025-12-31T18:30Z', '2026-01-01T18:30Z']],
  ['hours do too', '2026-01-01T12:10Z', 4, india, 0, ['2026-01-01T11:30Z', '2026-01-01T12:30Z']],
  ['a short day', '2026-03-28T12:00Z', 90, berlin, 0, ['2026-03-27T23:00Z', '2026-03-28T23:00Z', '2026-03-29T22:00Z']],
  ['a long day', '2026-10-24T12:00Z', 90, berlin, 0, ['2026-10-23T22:00Z', '2026-10-24T22:00Z', '2026-10-25T23:00Z']],
  ['hours shown twice', '2026-10-25T00:00Z', 4, berlin, 0, ['2026-10-25T00:00Z', '2026-10-25T01:00Z']],
  ['a day without a midnight', '2026-04-04T12:00Z', 90, noMidnight, 1, ['2026-04-05T01:00Z', '2026-04-06T01:00Z']],
])('%s', (_, from, days, offset, place, edges) => {
  const { times } = timeline(empty, none, { from: at(from), to: at(from) + days * DAY }, offset);
  const found = times.slice(place, place + edges.length);
  expect(found.map((time) => new Date(time * 1000).toISOString().replace(':00.000', ''))).toEqual(edges);
});

test('counts each class where it belongs, and nothing from outside', () => {
  const start = at('2026-01-01T00:00Z');
  const ledger = ledgerOf([
    told({ id: 'a', at: start }),
    told({ id: 'b', at: start + MINUTE - 1 }),
    told({ id: 'c', at: start + MINUTE, opinion: { class: 'network' } }),
    told({ id: 'd', at: start + 2 * MINUTE, opinion: { class: '5xx' } }),
    told({ id: 'e', at: start - 1 }),
    told({ id: 'f', at: start + 3 * MINUTE }),
  ]);
  const rows = Uint32Array.from([0, 1, 2, 3, 4, 5]);
  expect(timeline(ledger, rows, { from: start, to: start + 3 * MINUTE }, utc)).toEqual({
    step: MINUTE,
    times: [start / 1000, start / 1000 + 60, start / 1000 + 120],
    counts: { '4xx': [2, 0, 0], '5xx': [0, 0, 1], network: [0, 1, 0], other: [0, 0, 0] },
  });
});

test('without times it shows all, and without failures nothing', () => {
  const ledger = ledgerOf([told({ id: 'a', at: 0 }), told({ id: 'b', at: 9 * DAY })]);
  const { counts } = timeline(ledger, Uint32Array.from([0, 1]), {}, utc);
  expect([counts['4xx'][0], counts['4xx'].at(-1)]).toEqual([1, 1]);
  expect(timeline(ledger, none).times).toEqual([]);
});

test('whatever the time, spans ascend, cover it and are neither too few nor too many', () => {
  const offset = fc.constantFrom(utc, india, berlin, noMidnight);
  const start = fc.integer({ min: at('2020-01-01T00:00Z'), max: at('2027-01-01T00:00Z') });
  fc.assert(
    fc.property(offset, start, fc.double({ min: 0, max: 28, noNaN: true }), (offsetAt, from, power) => {
      const to = from + Math.ceil(30 * MINUTE * 2 ** power);
      const { times, step } = timeline(empty, none, { from, to }, offsetAt);
      expect(times.every((time, place) => place === 0 || time > (times[place - 1] as number))).toBe(true);
      expect((times[0] as number) * 1000).toBeLessThanOrEqual(from);
      expect((times[0] as number) * 1000).toBeGreaterThan(from - step - 2 * HOUR);
      expect((times.at(-1) as number) * 1000 + step + 2 * HOUR).toBeGreaterThanOrEqual(to);
      expect(times.length).toBeGreaterThanOrEqual(30);
      expect(times.length).toBeLessThanOrEqual(200);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ['in summer', '2026-07-01T21:59Z', berlin, '2026-06-30T22:00Z'],
  ['at midnight', '2026-07-01T22:00Z', berlin, '2026-07-01T22:00Z'],
  ['on a short day', '2026-03-29T12:00Z', berlin, '2026-03-28T23:00Z'],
  ['on a long day', '2026-10-25T12:00Z', berlin, '2026-10-24T22:00Z'],
])('a day begins at midnight there: %s', (_, time, offset, start) => {
  expect(new Date(startOfDay(at(time), offset)).toISOString()).toBe(new Date(at(start)).toISOString());
});
