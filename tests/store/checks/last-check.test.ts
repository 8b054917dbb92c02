import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CheckResult } from '../../../send/check-result';
import { CheckStore, type SavedCheck } from '../../../store/checks/last-check';

const extension = { inIncognitoContext: false };
vi.mock('wxt/browser', () => ({
  browser: {
    get extension() {
      return extension;
    },
  },
}));

beforeEach(async () => {
  extension.inIncognitoContext = false;
  await new CheckStore().forget();
});

const choices = { method: 'HEAD', withCookies: false, timeLimit: 1, atOnce: 6, interval: 1000 } as const;
const check: SavedCheck = { urls: ['https://a.example/', 'https://b.example/'], cut: [], choices, startedAt: 1 };
const result: CheckResult = { at: 1, outcome: 'fine', steps: [], findings: [] };

test('the last check is read again, with its results by their places', async () => {
  const store = new CheckStore();
  expect(await store.read()).toBeUndefined();
  await store.begin(check);
  await store.add(1, [[1, result]]);
  expect(await new CheckStore().read()).toEqual({ ...check, results: new Map([[1, result]]) });
});

test('a new check takes the place of the last one and its results', async () => {
  const store = new CheckStore();
  await store.begin(check);
  await store.add(1, [[0, result]]);
  await store.begin({ ...check, startedAt: 2 });
  expect(await store.read()).toMatchObject({ startedAt: 2, results: new Map() });
});

test('results of a check that is no longer the last one are let go', async () => {
  const store = new CheckStore();
  await store.begin({ ...check, startedAt: 2 });
  await store.add(1, [[0, result]]);
  expect((await store.read())?.results.size).toBe(0);
});

test('what an answer said is not kept', async () => {
  const store = new CheckStore();
  await store.begin(check);
  const failure = {
    requestId: '',
    url: '',
    method: '',
    type: '',
    frameId: 0,
    firstAt: 0,
    lastAt: 0,
    count: 1,
    body: { type: 'text/html', text: 'words' },
  };
  await store.add(1, [[0, { ...result, failure }]]);
  const kept = (await store.read())?.results.get(0);
  expect(kept?.failure).toBeDefined();
  expect(JSON.stringify(kept)).not.toContain('words');
});

test('in private windows nothing is kept, and nothing read', async () => {
  const store = new CheckStore();
  await store.begin(check);
  extension.inIncognitoContext = true;
  expect(await store.read()).toBeUndefined();
  await store.begin({ ...check, startedAt: 2 });
  await store.add(1, [[0, result]]);
  await store.forget();
  extension.inIncognitoContext = false;
  expect(await store.read()).toEqual({ ...check, results: new Map() });
});
