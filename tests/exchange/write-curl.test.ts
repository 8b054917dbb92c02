import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { writeCurl } from '../../exchange/write-curl';

const folder = mkdtempSync(join(tmpdir(), 'curl-'));
writeFileSync(join(folder, 'curl'), `#!/bin/sh\nprintf '%s\\0' "$@"\n`);
chmodSync(join(folder, 'curl'), 0o755);

afterAll(() => rmSync(folder, { recursive: true }));

const SAFE = ['--proto', '=http,https', '--globoff', '--max-redirs', '0'];

test.each([
  ['GET', ['--include']],
  ['HEAD', ['--head']],
  ['POST', ['--include', '--request', 'POST']],
  ["it's $(id) `id`", ['--include', '--request', "it's $(id) `id`"]],
  ['-K', ['--include', '--request', '-K']],
])('%s', (method, how) => {
  const url = 'https://site.example/';
  expect(shellRuns(writeCurl({ url, method }))).toEqual([...SAFE, ...how, '--url', url]);
});

test('what else the request needs reaches curl, too', () => {
  const also = { proxy: 'proxy.example:3128', origin: `https://it's.example` };
  expect(shellRuns(writeCurl({ url: 'https://site.example/', method: 'GET' }, also))).toEqual([
    ...SAFE,
    '--include',
    ...['--proxy', 'http://proxy.example:3128'],
    ...['--header', `Origin: https://it's.example`],
    ...['--url', 'https://site.example/'],
  ]);
});

test.each([
  `https://site.example/it's`,
  `https://site.example/'; touch /tmp/x; '`,
  'https://site.example/$(id)`id`$HOME',
  'https://site.example/[1-9]{a,b}*?~!!',
  'https://site.example/\\" & | > < ; # %s',
  'https://site.example/?q=•••&page=é',
])('%s reaches curl as it is', (url) => {
  expect(shellRuns(writeCurl({ url, method: 'GET' })).at(-1)).toBe(url);
});

test('a line end can’t end the command', () => {
  const url = 'https://site.example/\nid\r\u001b[2J\u0000';
  const written = writeCurl({ url, method: 'GET' });
  expect(written).not.toMatch(/\p{Cc}/u);
  expect(shellRuns(written).at(-1)).toBe('https://site.example/\ufffdid\ufffd\ufffd[2J\ufffd');
});

test.each(['file:///etc/passwd', '-K/etc/x', '@file', 'data:text/html…', '', 'chrome-extension://abc/x', 'gopher://a'])(
  '%s is nothing for curl',
  (url) => {
    expect(writeCurl({ url, method: 'GET' })).toBeUndefined();
  },
);

test('a WebSocket is asked for as what it begins as', () => {
  expect(writeCurl({ url: 'wss://site.example/a', method: 'GET' })).toContain(`--url 'https://site.example/a'`);
});

test('whatever the address and the method hold, the shell sees two arguments', () => {
  const text = fc.oneof(
    fc.string({ unit: fc.constantFrom(...`'"\`$()\\;&|<>*?[]{}~!#% \n\t-=aé`) }),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(text, text, (path, method) => {
      const seen = shellRuns(writeCurl({ url: `https://${path}`, method: `X${method}` }));
      expect(seen).toHaveLength(10);
      expect([seen.slice(0, 7), seen[8]]).toEqual([[...SAFE, '--include', '--request'], '--url']);
      expect(seen[9]).toBe(`https://${printable(path)}`);
      expect(seen[7]).toBe(`X${printable(method)}`);
    }),
    { numRuns: 150 },
  );
});

function printable(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '\ufffd');
}

/** The arguments that curl gets when a shell runs a command. */
function shellRuns(command: string | undefined): string[] {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  return execFileSync('/bin/sh', ['-c', command ?? 'false'], { env, encoding: 'utf8' })
    .split('\0')
    .slice(0, -1);
}
