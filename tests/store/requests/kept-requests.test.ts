import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { EMPTY_DRAFT } from '../../../send/draft';
import { KeptRequests } from '../../../store/requests/kept-requests';

let requests: KeptRequests;
let number = 0;
beforeEach(() => {
  requests = new KeptRequests(`requests-${++number}`);
});

const add = (url: string) => requests.add({ draft: { ...EMPTY_DRAFT, url }, sentAt: 1, status: 200 });
const urls = async () => (await requests.read()).map(({ draft }) => draft.url);

test('the newest comes first', async () => {
  await add('a');
  await add('b');
  expect(await urls()).toEqual(['b', 'a']);
});

test('only the last fifty are kept', async () => {
  for (let at = 0; at < 53; at++) await add(String(at));
  const kept = await urls();
  expect([kept.length, kept[0], kept.at(-1)]).toEqual([50, '52', '3']);
});

test('one can be deleted, and brought back to its place', async () => {
  for (const url of ['a', 'b', 'c']) await add(url);
  const [, middle] = await requests.read();
  const gone = await requests.delete([middle?.id ?? -1]);
  expect([gone.map(({ draft }) => draft.url), await urls()]).toEqual([['b'], ['c', 'a']]);
  await requests.restore(gone);
  expect(await urls()).toEqual(['c', 'b', 'a']);
});

test('all can be deleted, and brought back', async () => {
  for (const url of ['a', 'b']) await add(url);
  const gone = await requests.delete();
  expect(await urls()).toEqual([]);
  await requests.restore(gone);
  expect(await urls()).toEqual(['b', 'a']);
});

test('another page finds what this one kept', async () => {
  await add('a');
  expect((await new KeptRequests(`requests-${number}`).read()).map(({ draft }) => draft.url)).toEqual(['a']);
});

test('a database of a later version is told of, not written over', async () => {
  const name = `requests-${number}-later`;
  await new Promise((resolve) => {
    const opening = indexedDB.open(name, 2);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(undefined);
    };
  });
  await expect(new KeptRequests(name).read()).rejects.toThrow();
});
