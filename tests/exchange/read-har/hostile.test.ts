import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entry, failuresOf, har, read } from './read';

const file = readFileSync(join(import.meta.dirname, 'files', 'chrome.har'));

test('whatever bytes there are, something is told', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.integer({ min: 1, max: 50 }), async (bytes, size) => {
      expect((await read(bytes, { size })).troubles.length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('a HAR with changed bytes is read', async () => {
  const change = fc.tuple(fc.nat(file.length - 1), fc.nat(255));
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 20 }), async (changes) => {
      const changed = Uint8Array.from(file);
      for (const [at, byte] of changes) changed[at] = byte;
      const { requests, failed } = await read(changed, { size: 1000 });
      expect(failed).toBeLessThanOrEqual(requests);
    }),
    { numRuns: 300 },
  );
});

test('a HAR of any values is read', async () => {
  const json = fc.jsonValue({ maxDepth: 2 });
  const part = (names: readonly string[]) => fc.dictionary(fc.constantFrom(...names, '__proto__', 'constructor'), json);
  const response = part(['status', 'headers', 'content', '_error', 'redirectURL', '_charlesStatus']);
  const request = fc.tuple(part(['method', 'headers']), fc.webUrl()).map(([more, url]) => ({ ...more, url }));
  const others = part(['pageref', 'startedDateTime', 'time', '_initiator', '_resourceType', '_fromCache']);
  const entries = fc
    .tuple(others, request, response)
    .map(([more, asked, told]) => ({ ...more, request: asked, response: told }));
  await fc.assert(
    fc.asyncProperty(fc.array(entries, { maxLength: 5 }), async (list) => {
      const contents = await read(har(list));
      expect(contents.requests).toBe(list.length);
      expect(contents.troubles).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['deep lists in a request', `{"log":{"entries":[${'['.repeat(2_000_000)}${']'.repeat(2_000_000)}]}}`],
  ['deep lists that are never closed', `{"log":{"entries":[${'['.repeat(2_000_000)}`],
  ['deep objects beside the log', `{"a":${'{"a":'.repeat(1_000_000)}`],
  ['endless backslashes', `{"log":{"entries":["${'\\'.repeat(2_000_001)}`],
  ['endless closing brackets', `{"log":{"entries":[${'}'.repeat(2_000_000)}`],
])('%s', async (_, text) => {
  expect(await read(text, { size: 65_536 })).toMatchObject({ requests: 0, failed: 0 });
});

test('a request with everything too much', async () => {
  const deep = JSON.parse(`${'['.repeat(500)}${']'.repeat(500)}`);
  const [found] = await failuresOf([
    entry({
      url: `https://site.example/${'a'.repeat(1_000_000)}`,
      headers: { server: 'x'.repeat(1_000_000) },
      method: 'M'.repeat(100_000),
      at: '9'.repeat(100_000),
      more: { time: 1e308, _initiator: deep, serverIPAddress: '1'.repeat(100_000) },
    }),
  ]);
  expect(JSON.stringify(found).length).toBeLessThan(5000);
  expect(found?.lastAt).toBeLessThan(86_400_001);
});

test('no key reaches what all objects share', async () => {
  const evil = '{"__proto__":{"status":500,"polluted":1},"constructor":{"prototype":{"polluted":1}}}';
  const text = `{"log":{"__proto__":{"entries":[]},"entries":[{"__proto__":${evil},"request":{"url":"https://a.example/"},"response":${evil}}]}}`;
  expect(await read(text)).toMatchObject({ requests: 1, troubles: [] });
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
});

test('twice the same key is read twice', async () => {
  const list = JSON.stringify([entry()]);
  expect(await read(`{"log":{"entries":${list},"entries":${list}}}`)).toMatchObject({ requests: 2, failed: 2 });
});

test('keys in any order and writing', async () => {
  const text = `{"a":[{"log":1}],"\\u006cog":{"entries":[${JSON.stringify(entry({ pageref: 'p' }))}],"x":"]}\\"","pages":[{"id":"p","title":"https://p.example/"}],"creator":{"name":"M"}},"b":1}`;
  expect(await read(text)).toMatchObject({ maker: 'M', pages: [{ url: 'https://p.example/' }], troubles: [] });
});
