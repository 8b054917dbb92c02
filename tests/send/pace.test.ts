import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Limits, Pace } from '../../send/pace';

/** What is started when, where each job takes `takes` milliseconds. */
function play(
  hosts: readonly string[],
  limits: Limits,
  takes: (job: number) => number,
  isFree?: (host: string) => boolean,
) {
  const pace = new Pace(
    hosts.map((host, job) => [job, host] as const),
    limits,
    isFree,
  );
  const started: { job: number; at: number }[] = [];
  const ends: { job: number; at: number }[] = [];
  let most = 0;
  for (let now = 0, turns = 0; !pace.isDone; turns++) {
    if (turns > 10_000) throw new Error('It never ends.');
    for (const { job } of ends.filter(({ at }) => at <= now)) pace.ended(job);
    ends.splice(0, ends.length, ...ends.filter(({ at }) => at > now));
    const next = pace.next(now);
    if (next && 'job' in next) {
      started.push({ job: next.job, at: now });
      ends.push({ job: next.job, at: now + takes(next.job) });
      most = Math.max(most, ends.length);
      continue;
    }
    const times = [...ends.map(({ at }) => at), ...(next ? [now + next.wait] : [])];
    if (times.length > 0) now = Math.min(...times);
  }
  return { started, most };
}

describe('when each is started', () => {
  const rows: [says: string, hosts: string, limits: Limits, started: [job: number, at: number][]][] = [
    [
      'one host, one a second',
      'aaa',
      { atOnce: 6, interval: 1000 },
      [
        [0, 0],
        [1, 1000],
        [2, 2000],
      ],
    ],
    [
      'two hosts do not wait for each other',
      'aabb',
      { atOnce: 6, interval: 1000 },
      [
        [0, 0],
        [2, 0],
        [1, 1000],
        [3, 1000],
      ],
    ],
    [
      'no more at once than allowed',
      'abc',
      { atOnce: 1, interval: 0 },
      [
        [0, 0],
        [1, 100],
        [2, 200],
      ],
    ],
    [
      'without limits, as they come',
      'aaa',
      { atOnce: 9, interval: 0 },
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
    ],
    [
      'this computer need not be spared',
      '..',
      { atOnce: 9, interval: 1000 },
      [
        [0, 0],
        [1, 0],
      ],
    ],
    ['none at once is one', 'a', { atOnce: 0, interval: 0 }, [[0, 0]]],
  ];
  test.each(rows)('%s', (_, hosts, limits, started) => {
    const played = play(
      [...hosts],
      limits,
      () => 100,
      (host) => host === '.',
    );
    expect(played.started.map(({ job, at }) => [job, at])).toEqual(started);
  });

  test('asked to wait, it is the first of its host again, and not before', () => {
    const pace = new Pace(
      [
        [0, 'a'],
        [1, 'a'],
        [2, 'b'],
      ],
      { atOnce: 6, interval: 1000 },
    );
    expect(pace.next(0)).toEqual({ job: 0 });
    pace.again(0, 30_000);
    expect(pace.next(1000)).toEqual({ job: 2 });
    expect(pace.next(1000)).toEqual({ wait: 29_000 });
    expect(pace.least(1000)).toBe(30_000);
    expect(pace.next(30_000)).toEqual({ job: 0 });
    expect(pace.drop(0)).toEqual([1]);
    pace.ended(0);
    expect(pace.isDone).toBe(false);
    pace.ended(2);
    expect(pace.isDone).toBe(true);
  });
});

test('whatever comes: never too many at once, never one host too soon, and each once', () => {
  const jobs = fc.array(fc.record({ host: fc.constantFrom('a', 'b', 'c', 'd'), takes: fc.nat(3000) }), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(jobs, fc.integer({ min: 1, max: 8 }), fc.nat(2000), (all, atOnce, interval) => {
      const { started, most } = play(
        all.map(({ host }) => host),
        { atOnce, interval },
        (job) => all[job]?.takes ?? 0,
      );
      expect(most).toBeLessThanOrEqual(atOnce);
      expect(started.map(({ job }) => job).sort((one, other) => one - other)).toEqual(all.map((_, job) => job));
      for (const times of Map.groupBy(started, ({ job }) => all[job]?.host).values())
        for (const [at, time] of times.entries())
          if (at > 0) expect(time.at - (times[at - 1]?.at ?? 0)).toBeGreaterThanOrEqual(interval);
    }),
  );
});
