import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Checked, CheckedHow } from '../../send/check-address';
import type { CheckResult } from '../../send/check-result';
import { type CheckChoices, CheckRun, type RunState } from '../../send/check-run';

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(0);
});
afterEach(() => {
  vi.useRealTimers();
});

const CHOICES: CheckChoices = { method: 'HEAD', withCookies: false, timeLimit: 1000, atOnce: 6, interval: 1000 };

/** An answer with this status; with a header `retry-after` where it asks to wait so many seconds. */
function answer(status: number, wait?: number): Checked {
  const headers: [string, string][] = wait === undefined ? [] : [['retry-after', String(wait)]];
  const outcome = status >= 400 ? 'failed' : 'fine';
  const steps = [{ url: '', method: '', status, headers }];
  return { result: { at: 0, outcome, steps, findings: [] } };
}

/** A run whose addresses answer as given, each time the next of the answers; each takes 100 ms. */
function runOf(answers: Record<string, (Checked | Error)[]>, choices: Partial<CheckChoices> = {}) {
  const asked: string[] = [];
  const states: RunState[] = [];
  const results = new Map<number, CheckResult>();
  const check = async ({ url, method, signal }: CheckedHow & { url: string; signal: AbortSignal }) => {
    asked.push(`${Date.now()} ${method} ${url}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (signal.aborted) return;
    const next = answers[url]?.shift();
    if (next instanceof Error) throw next;
    return next;
  };
  const run = new CheckRun({
    urls: Object.keys(answers),
    choices: { ...CHOICES, ...choices },
    isChecked: (index) => results.has(index),
    check,
    retryAt: (headers, seenAt) => seenAt + Number(headers[0]?.[1]) * 1000,
    onResult: (index, result) => results.set(index, result),
    onState: (state) => states.push(state),
  });
  return { run, asked, states, results };
}

const [A, B, C] = ['https://a.example/1', 'https://a.example/2', 'https://c.example/'];

test('nothing is asked before it is started', async () => {
  const { run, asked } = runOf({ [A]: [answer(200)] });
  await vi.advanceTimersByTimeAsync(10_000);
  expect([run.state, asked]).toEqual(['ready', []]);
});

describe('once started', () => {
  test('it asks one host once a second, others meanwhile, and says when it is done', async () => {
    const { run, asked, states } = runOf({ [A]: [answer(200)], [B]: [answer(200)], [C]: [answer(200)] });
    run.start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([`0 HEAD ${A}`, `0 HEAD ${C}`, `1000 HEAD ${B}`]);
    expect(states).toEqual(['running', 'done']);
  });

  test('what does not like HEAD is asked with GET, at the same pace, and the result says so', async () => {
    const { run, asked, results } = runOf({ [A]: [{ ...answer(405), askWithGet: true }, answer(200)] });
    run.start();
    await vi.advanceTimersByTimeAsync(2000);
    expect(asked).toEqual([`0 HEAD ${A}`, `1000 GET ${A}`]);
    expect(results.get(0)).toMatchObject({ outcome: 'fine', head: { status: 405 } });
  });

  test('who asks to wait is waited for, and so is the rest of its host', async () => {
    const { run, asked, results } = runOf({
      [A]: [answer(429, 30), answer(200)],
      [B]: [answer(200)],
      [C]: [answer(200)],
    });
    run.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([`0 HEAD ${A}`, `0 HEAD ${C}`, `30100 HEAD ${A}`, `31100 HEAD ${B}`]);
    expect(results.get(0)).toMatchObject({ outcome: 'fine', waits: 1 });
  });

  test('who asks so again and again is told as it is', async () => {
    const { run, results } = runOf({ [A]: [answer(503, 5), answer(503, 5), answer(503, 5)] });
    run.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(results.get(0)).toMatchObject({ outcome: 'failed', waits: 2 });
    expect(run.state).toBe('done');
  });

  test('who asks to wait for long is not waited for, and the rest of its host is left out', async () => {
    const { run, asked, results } = runOf({ [A]: [answer(429, 3600)], [B]: [answer(200)], [C]: [answer(200)] });
    run.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(asked.length).toBe(2);
    expect(results.get(0)).toMatchObject({ outcome: 'failed', waitUntil: 3_600_100 });
    expect(results.get(1)).toMatchObject({ outcome: 'left-out', waitUntil: 3_600_100 });
    expect(run.state).toBe('done');
  });

  test('what the browser will not send has failed, and the rest goes on', async () => {
    const { run, results } = runOf({ [A]: [new TypeError('Not so.')], [C]: [answer(200)] });
    run.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(results.get(0)).toMatchObject({ outcome: 'failed', error: 'Not so.' });
    expect(results.get(1)?.outcome).toBe('fine');
  });
});

describe('stopped', () => {
  test('by a pause, what is under way ends, nothing begins, and it goes on later', async () => {
    const { run, asked, results, states } = runOf({ [A]: [answer(200)], [B]: [answer(200)] });
    run.start();
    run.pause();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([asked.length, results.size]).toEqual([1, 1]);
    run.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(results.size).toBe(2);
    expect(states).toEqual(['running', 'paused', 'running', 'done']);
  });

  test('by cancelling, what is under way has no result, and it does not start again', async () => {
    const { run, asked, results } = runOf({ [A]: [answer(200)], [B]: [answer(200)] });
    run.start();
    run.cancel();
    run.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([asked.length, results.size, run.state]).toEqual([1, 0, 'cancelled']);
  });

  test('what was checked before is not asked again', async () => {
    const { run, asked, results } = runOf({ [A]: [answer(200)], [C]: [answer(200)] });
    results.set(0, answer(200).result);
    const rest = new CheckRun({
      urls: [A, C],
      choices: CHOICES,
      isChecked: (index) => index === 0,
      check: async ({ url }) => {
        asked.push(url);
        return answer(200);
      },
      retryAt: () => undefined,
      onResult: (index, result) => results.set(index, result),
      onState: () => {},
    });
    rest.start();
    await vi.advanceTimersByTimeAsync(10_000);
    expect([asked, results.size, run.state]).toEqual([[C], 2, 'ready']);
  });
});
