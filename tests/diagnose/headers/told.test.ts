import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failure, KeptHeader } from '../../../capture/failure';
import { evidenceOf } from '../../../diagnose/evidence';
import { toldHeaders } from '../../../diagnose/headers/told';
import { meanings } from '../../data/knowledge';
import { failure } from '../failure';
import { expectLinearTime, hostile } from './hostile';
import { told } from './rows/told';
import { untold } from './rows/untold';

/** What a careless sentence holds. */
const JUNK = /undefined|NaN|Invalid Date|\[object/;

const lastAt = Date.parse('2026-11-23T12:00:00Z');
const names = [...new Set(told.map(([, , name]) => name))];

test.each(told)('%s', (_, status, name, value, says) => {
  const [fact, ...others] = toldHeaders(answer(status, [name, value]));
  expect(fact?.says).toBe(says);
  expect(others).toEqual([]);
});

test.each(untold)('tells nothing of %s', (_, status, name, value) => {
  expect(toldHeaders(answer(status, [name, value]))).toEqual([]);
});

test.each(told)('the fact is the one that is told in general: %s', (_, status, name, value) => {
  const one = answer(status, [name, value]);
  const general = evidenceOf(one, {
    signatures: [],
    meanings: meanings.map(([, { statuses, matches, ...meaning }]) => meaning),
  });
  expect(general.map(({ fact }) => fact)).toContain(toldHeaders(one)[0]?.fact);
});

test.each(names)('%s is kept', (name) => {
  expect(meanings.map(([path]) => path)).toContain(`headers/${name}`);
});

const missing: [what: string, facts: Partial<Failure>, fact: string | undefined][] = [
  ['a 401 without a challenge', { status: 401, headers: [['server', 'x']] }, 'No WWW-Authenticate'],
  ['a 407 without a challenge', { status: 407, headers: [['server', 'x']] }, 'No Proxy-Authenticate'],
  ['an empty challenge', { status: 407, headers: [['proxy-authenticate', ' ']] }, 'No Proxy-Authenticate'],
  ['a challenge that can’t be read', { status: 401, headers: [['www-authenticate', '@@@']] }, undefined],
  ['another status', { status: 403, headers: [['server', 'x']] }, undefined],
  ['headers that were not seen', { status: 401 }, undefined],
  ['more headers than are kept', { status: 401, headers: Array(40).fill(['via', '']) }, undefined],
  [
    'a challenge that the browser met',
    { status: 401, headers: [['server', 'x']], signIn: { from: 'site', scheme: 'basic', host: 'a', port: 1 } },
    undefined,
  ],
];

test.each(missing)('%s: %s', (_, facts, fact) => {
  expect(toldHeaders(failure(facts)).map((one) => one.fact)).toEqual(fact ? [fact] : []);
});

test('a missing challenge is told with the section that requires it', () => {
  const [site] = toldHeaders(failure({ status: 401, headers: [['server', 'x']] }));
  expect(site?.says).toBe(
    'The answer names no way to sign in, which a 401 must (RFC 9110, section 15.5.2), so your browser can’t ask for a password.',
  );
});

test('tells nothing of an answer that is no error, nor of no answer', () => {
  expect(toldHeaders(failure({ status: 399, headers: [['retry-after', '5']] }))).toEqual([]);
  expect(toldHeaders(failure({ error: 'net::ERR_FAILED', headers: [['retry-after', '5']] }))).toEqual([]);
});

test('tells each line of a header, in the order they came, and each fact once', () => {
  const lines = [
    ['via', '1.1 b'],
    ['age', '5'],
    ['via', '1.1 a'],
    ['age', '5'],
  ] as const;
  const facts = toldHeaders(answer(502, ...lines)).map(({ fact }) => fact);
  expect(facts).toEqual(['Via: 1.1 b', 'Age: 5', 'Via: 1.1 a']);
});

const statuses = fc.oneof(fc.constantFrom(...told.map(([, status]) => status)), fc.nat({ max: 999 }));
const values = fc.oneof(
  hostile,
  fc.tuple(fc.constantFrom(...told.map(([, , , value]) => value)), hostile).map(([start, rest]) => start + rest),
);
const anything = fc.record({
  status: statuses,
  headers: fc.array(fc.tuple(fc.constantFrom(...names), values), { maxLength: 3 }),
  method: fc.oneof(fc.constant('GET'), hostile),
  url: fc.oneof(fc.webUrl(), hostile),
  lastAt: fc.oneof(fc.nat(), fc.double()),
});

test('whatever is sent, what is told is bounded, graded nowhere, and adds no markup', () => {
  fc.assert(
    fc.property(anything, (facts) => {
      for (const { fact, says, ...rest } of toldHeaders(failure(facts))) {
        expect(rest).toEqual({});
        expect(says.length).toBeLessThanOrEqual(2500);
        expect(says).toMatch(/^[A-Z“].*\.$/s);
        if (!JUNK.test(fact + facts.method)) expect(says).not.toMatch(JUNK);
        for (const mark of '<>&`{}$\\') expect(count(says, mark)).toBeLessThanOrEqual(count(fact + facts.method, mark));
      }
    }),
    { numRuns: 2000 },
  );
});

test('markup in a value stays text, and a long value is cut to 200 UTF-16 units', () => {
  const markup = '<img src=x onerror=alert(1)>';
  const [one] = toldHeaders(answer(401, ['www-authenticate', `Basic realm="${markup}${'💥'.repeat(300)}"`]));
  const quote = /“(.*)”/s.exec(one?.says ?? '')?.[1] ?? '';
  expect(quote).toMatch(/^<img src=x onerror=alert\(1\)>(💥)+…$/u);
  expect(quote.length).toBeLessThanOrEqual(200);
});

test.each(told)('takes linear time: %s', (_, status, name, value) => {
  expectLinearTime((long) => toldHeaders(answer(status, [name, long])), value);
});

function answer(status: number, ...headers: KeptHeader[]): Failure {
  return failure({ status, headers, method: 'POST', lastAt });
}

function count(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
