import { execFile } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type RequestFormat, writeRequest } from '../../../exchange/requests/write-request';
import { findPython } from '../../../scripts/find-python';
import { type Draft, EMPTY_DRAFT } from '../../../send/draft';

const run = promisify(execFile);

/** What would break out of any quoting. */
const ODD = `it's "x" \\ $HOME \`id\` $(id) %s !! é😀 \n\t\u001b[2J\u202e\u2028 ' ^& end`;

let server: Server;
let origin: string;
let folder: string;
let python: string;
beforeAll(async () => {
  server = createServer(async (request, response) => {
    const body = (await request.setEncoding('utf8').toArray()).join('');
    response.end(JSON.stringify({ method: request.method, url: request.url, headers: request.headers, body }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = mkdtempSync(join(tmpdir(), 'requests-'));
  for (const name of ['curl', 'http']) {
    writeFileSync(join(folder, name), `#!/bin/sh\nprintf '%s\\0' "$@"\n`);
    chmodSync(join(folder, name), 0o755);
  }
  // What the library Requests is asked, without the library.
  writeFileSync(
    join(folder, 'requests.py'),
    'import json, sys\nclass R: status_code = 200; text = ""\ndef request(*a, **k):\n  print(json.dumps([a, k], default=lambda b: b.decode()))\n  return R\n',
  );
  python = await findPython();
}, 120_000);
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true });
});

function draft(body: Partial<Draft['body']>, part: Partial<Draft> = {}): Draft {
  return {
    ...EMPTY_DRAFT,
    method: 'POST',
    url: `${origin}/a'b?c="d"`,
    headers: [{ name: 'X-Odd', value: `it's "x" \\ $HOME`, isOn: true }],
    body: { ...EMPTY_DRAFT.body, ...body },
    ...part,
  };
}

/** The arguments that a program gets when bash runs a command. */
async function argumentsOf(one: Draft, format: RequestFormat): Promise<string[]> {
  const env = { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` };
  const { stdout } = await run('bash', ['-c', writeRequest(one, format)], { env });
  return stdout.split('\0').slice(0, -1);
}

describe('curl', () => {
  test('gets every argument as it is', async () => {
    expect(await argumentsOf(draft({ kind: 'text', text: ODD }), 'curl')).toEqual([
      ...['--include', '--location', '--globoff', '--max-time', '30', '--url', `${origin}/a'b?c="d"`],
      ...['--header', `X-Odd: it's "x" \\ $HOME`, '--header', 'Content-Type: text/plain;charset=UTF-8'],
      ...['--data-raw', ODD],
    ]);
  });

  test('gets what browsers forbid, too', async () => {
    const headers = ['Cookie', 'Host'].map((name) => ({ name, value: 'x', isOn: true }));
    const given = await argumentsOf(draft({}, { method: 'TRACE', headers }), 'curl');
    expect(given.slice(5)).toEqual([
      ...['--request', 'TRACE', '--url', `${origin}/a'b?c="d"`],
      ...['--header', 'Cookie: x', '--header', 'Host: x'],
    ]);
  });

  test('gets the fields of a form', async () => {
    const fields = [{ name: 'a', value: '@it’s', isOn: true }];
    expect((await argumentsOf(draft({ kind: 'multipart', fields }), 'curl')).slice(-2)).toEqual([
      '--form-string',
      'a=@it’s',
    ]);
  });
});

describe('HTTPie', () => {
  test('gets every argument as it is', async () => {
    expect(await argumentsOf(draft({ kind: 'text', text: ODD }), 'httpie')).toEqual([
      ...['--ignore-stdin', '--follow', '--timeout', '30', `--raw=${ODD}`, 'POST', `${origin}/a'b?c="d"`],
      ...[`X-Odd:it's "x" \\ $HOME`, 'Content-Type:text/plain;charset=UTF-8'],
    ]);
  });

  test('takes no value for a sign', async () => {
    const fields = [{ name: 'a=b', value: '@c', isOn: true }];
    const given = await argumentsOf(draft({ kind: 'multipart', fields }, { headers: [] }), 'httpie');
    expect([given[4], given.at(-1)]).toEqual(['--multipart', 'a\\=b=\\@c']);
  });
});

describe('fetch, run by Node', () => {
  const bodies: [string, Partial<Draft['body']>, unknown][] = [
    ['text', { kind: 'text', text: ODD }, ODD],
    ['a form', { kind: 'form', fields: [{ name: 'a', value: '&é"', isOn: true }] }, 'a=%26%C3%A9%22'],
    [
      'multipart',
      { kind: 'multipart', fields: [{ name: 'a', value: '"', isOn: true }] },
      expect.stringContaining('name="a"\r\n\r\n"'),
    ],
  ];

  test.each(bodies)('sends %s as it is', async (_, body, sent) => {
    const code = writeRequest(draft(body), 'fetch');
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', code]);
    const echo = JSON.parse(stdout.slice(stdout.indexOf('{')));
    expect([echo.method, echo.url, echo.headers['x-odd']]).toEqual(['POST', `/a'b?c=%22d%22`, `it's "x" \\ $HOME`]);
    expect(echo.body).toEqual(sent);
  });
});

describe('Requests, called by Python', () => {
  const bodies: [string, Partial<Draft['body']>, object][] = [
    ['text', { kind: 'text', text: ODD }, { data: ODD }],
    ['a form', { kind: 'form', fields: [{ name: 'a', value: '&é"', isOn: true }] }, { data: [['a', '&é"']] }],
    [
      'multipart',
      { kind: 'multipart', fields: [{ name: 'a', value: '"', isOn: true }] },
      { files: [['a', [null, '"']]] },
    ],
  ];

  test.each(bodies)('is given %s as it is', async (_, body, given) => {
    const env = { ...process.env, PYTHONPATH: folder, PYTHONIOENCODING: 'utf-8' };
    const { stdout } = await run(python, ['-c', writeRequest(draft(body), 'python')], { env });
    const [positional, named] = JSON.parse(stdout.split('\n')[0] ?? '');
    expect(positional).toEqual(['POST', `${origin}/a'b?c="d"`]);
    expect(named).toMatchObject({ ...given, headers: { 'X-Odd': `it's "x" \\ $HOME` }, timeout: 30 });
  });
});
