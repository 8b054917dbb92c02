import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fixedBy, parsePolicy, readPolicy, withPolicy } from '../../../store/settings/policy';
import { DEFAULTS } from '../../../store/settings/settings';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

const nothing = { settings: {} };

describe('what a policy says is followed', () => {
  test.each([
    [{ helpdeskName: ' IT ' }, { helpdesk: { name: 'IT' }, settings: {} }],
    [{ helpdeskEmail: 'it@corp.example' }, { helpdesk: { email: 'it@corp.example' }, settings: {} }],
    [
      { helpdeskUrl: 'https://it.corp.example/ask' },
      { helpdesk: { url: 'https://it.corp.example/ask' }, settings: {} },
    ],
    [{ helpdeskPhone: '+49 (30) 123-4' }, { helpdesk: { phone: '+49 (30) 123-4' }, settings: {} }],
    [{ keepDays: 30 }, { settings: { keptDays: 30 } }],
    [{ keepDays: 9999 }, { settings: { keptDays: 365 } }],
    [{ keepFailures: 5 }, { settings: { keptFailures: 5 } }],
    [{ disableHistory: true, keepDays: 30 }, { settings: { keptDays: 0 } }],
    [{ disableHistory: 1 }, { settings: { keptDays: 0 } }],
    [{ disableHistory: false, keepDays: 30 }, { settings: { keptDays: 30 } }],
    [{ unwatchedSites: ['*.Bank.example', 7] }, { settings: { unwatched: ['bank.example'] } }],
  ])('%j', (said, policy) => {
    expect(parsePolicy(said)).toEqual(policy);
  });
});

describe('what a policy can’t mean is left out', () => {
  test.each([
    undefined,
    null,
    'policy',
    [],
    { helpdeskName: '  ' },
    { helpdeskName: { toString: 1 } },
    { helpdeskEmail: 'not an address' },
    { helpdeskEmail: 'a@b@c' },
    { helpdeskEmail: `${'x'.repeat(200)}@corp.example` },
    { helpdeskUrl: 'javascript:alert(1)' },
    { helpdeskUrl: 'data:text/html,x' },
    { helpdeskUrl: 'https://' },
    { helpdeskUrl: 'ftp://corp.example' },
    { helpdeskPhone: 'call me' },
    { helpdeskPhone: '*#06#' },
    { keepDays: -1 },
    { keepDays: '7' },
    { keepFailures: 1.5 },
    { disableHistory: 'true' },
    { unwatchedSites: 'bank.example' },
    JSON.parse('{"__proto__":{"keepDays":1}}'),
    { theme: 'dark', keptDays: 3, helpdesk: { name: 'IT' } },
  ])('%j', (said) => {
    expect(parsePolicy(said)).toEqual(nothing);
  });
});

test('a policy decides what it names, and adds to what is not watched', () => {
  const own = { ...DEFAULTS, keptDays: 90, theme: 'dark', unwatched: ['mine.example', 'both.example'] } as const;
  const policy = parsePolicy({ keepDays: 1, unwatchedSites: ['both.example', 'corp.example'] });
  const unwatched = ['mine.example', 'both.example', 'corp.example'];
  expect(withPolicy(own, policy)).toEqual({ ...own, keptDays: 1, unwatched });
  expect([...fixedBy(policy)]).toEqual(['keptDays']);
  expect(withPolicy(own, nothing)).toEqual(own);
});

test('where nobody manages the browser, it says so by rejecting', async () => {
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockRejectedValue(new Error('Managed storage manifest not found'));
  expect(await readPolicy()).toEqual(nothing);
});

describe('the schema that Chrome and Edge read', () => {
  const schema = JSON.parse(readFileSync('public/managed-schema.json', 'utf8')) as Record<string, unknown>;

  /** Every description of a value in a schema, with where it is. */
  function nodesOf(node: Record<string, unknown>, path = 'schema'): [string, Record<string, unknown>][] {
    const below = Object.entries((node.properties ?? {}) as Record<string, Record<string, unknown>>);
    const items = node.items as Record<string, unknown> | undefined;
    return [
      [path, node],
      ...below.flatMap(([name, one]) => nodesOf(one, `${path}.${name}`)),
      ...(items ? nodesOf(items, `${path}[]`) : []),
    ];
  }

  test('is an object that names each policy', () => {
    expect(schema.type).toBe('object');
    expect(Object.hasOwn(schema, 'additionalProperties')).toBe(false);
  });
  test.each(nodesOf(schema))('%s has one type', (_, node) => {
    expect(node.type).toBeTypeOf('string');
    expect(['array', 'boolean', 'integer', 'number', 'object', 'string']).toContain(node.type);
  });
  test('has exactly what is read of a policy', () => {
    const read = new Set<string>();
    parsePolicy(new Proxy({}, { get: (_, name) => void read.add(String(name)) }));
    expect(Object.keys(schema.properties as object).sort()).toEqual([...read].sort());
  });
});

describe('the examples for administrators', () => {
  const text = readFileSync('docs/for-admins.md', 'utf8');
  const blocks = (language: string) =>
    [...text.matchAll(/```(\w+)\n([\s\S]*?)```/g)].filter(([, one]) => one === language).map(([, , code = '']) => code);
  const inJson = blocks('json').map((code) => {
    const { policies, ...chrome } = JSON.parse(code);
    const { extensions, Extensions } = (policies ?? chrome)['3rdparty'];
    return Object.values(extensions ?? Extensions)[0] as Record<string, unknown>;
  });
  const names = Object.keys(JSON.parse(readFileSync('public/managed-schema.json', 'utf8')).properties);

  test('as JSON are wholly followed, and say the same', () => {
    expect(inJson).toHaveLength(2);
    expect(inJson[0]).toEqual(inJson[1]);
    expect(parsePolicy(inJson[0])).toEqual({
      helpdesk: {
        name: 'IT service desk',
        email: 'help@corp.example',
        url: 'https://help.corp.example/',
        phone: '+49 30 1234',
      },
      settings: { keptDays: 30, keptFailures: 5000, unwatched: ['bank.example', 'payroll.corp.example'] },
    });
  });
  test.each([
    ['reg', (name: string) => new RegExp(`"${name}"=|\\\\${name}\\]`)],
    ['xml', (name: string) => new RegExp(`<key>${name}</key>`)],
    ['json', (name: string) => new RegExp(`"${name}":`)],
  ])('as %s name every policy', (language, named) => {
    for (const code of blocks(language)) for (const name of names) expect(code).toMatch(named(name));
  });
  test('the table names every policy', () => {
    for (const name of names) expect(text).toContain(`| \`${name}\` |`);
  });
});
