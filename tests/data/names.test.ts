import { expect, test } from 'vitest';
import { names } from './knowledge';

/** Where Firefox numbers its names: https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py */
const NUMBERED: readonly [name: RegExp, from: number, to: number][] = [
  [/^(SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_/, 0x805a0000, 0x805affff],
  [/^NS_ERROR_(XFO|CSP|SRI)_/, 0x805a0000, 0x805affff],
  [/^NS_ERROR_(ABORT|FAILURE|UNEXPECTED|NOT_AVAILABLE|OUT_OF_MEMORY|NOT_INITIALIZED)$/, 0x80000000, 0x807fffff],
  [/^NS_ERROR_(DOM|RECURSIVE)_/, 0x80530000, 0x8053ffff],
  [/^NS_ERROR_BLOCKED_BY_POLICY$/, 0x80780000, 0x8078ffff],
  [/^NS_ERROR_(CONTENT_(BLOCKED|CRASHED)|FRAME_CRASHED|BUILDID_MISMATCH)/, 0x805e0000, 0x805effff],
  [/(?<!MALFORMED)_URI$|^NS_BINDING_CANCELLED_OLD_LOAD$|^NS_ERROR_PARSED_DATA_CACHED$/, 0x805d0000, 0x805dffff],
  [/^NS_(ERROR|BINDING)_/, 0x804b0000, 0x804bffff],
];

test('there are names to check', () => {
  expect(names.length).toBeGreaterThan(20);
});

test('no browser’s name or number belongs to two failures', () => {
  const owners = new Map<string | number, Set<string>>();
  for (const [path, { chrome, firefox, errorPages = [] }] of names)
    for (const name of [...chrome, ...Object.keys(firefox), ...Object.values(firefox), ...errorPages])
      owners.set(name, (owners.get(name) ?? new Set()).add(path));
  const disputed = [...owners].filter(([, paths]) => paths.size > 1);
  expect(disputed.map(([name, paths]) => `${name}: keep it in one of ${[...paths].join(', ')}`)).toEqual([]);
});

test.each(names)('%s lists each of Chromium’s names once, without net::', (_, { chrome }) => {
  expect(chrome.filter((name) => !/^ERR_[A-Z\d]+(_[A-Z\d]+)*$/.test(name))).toEqual([]);
  expect(new Set(chrome).size).toBe(chrome.length);
});

test.each(names)('%s numbers Firefox’s names as Firefox does', (_, { firefox }) => {
  const wrong = Object.entries(firefox).filter(([name, number]) => !isInRange(name, number));
  expect(
    wrong.map(([name, number]) => `look ${name} up in ErrorList.py, or teach NUMBERED here: 0x${number.toString(16)}`),
  ).toEqual([]);
});

test.each(names)('%s is found by a name, or by something else', (_, { chrome, firefox, foundBy }) => {
  const isNamed = chrome.length + Object.keys(firefox).length > 0;
  expect(isNamed, 'names, or foundBy').toBe(foundBy === undefined);
});

function isInRange(name: string, number: number): boolean {
  const range = NUMBERED.find(([pattern]) => pattern.test(name));
  return range !== undefined && number >= range[1] && number <= range[2];
}
