import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import type { HeaderMeaning, Signature } from '../../data/shapes';
import { evidenceOf } from '../../diagnose/evidence';
import { explain } from './explain';
import { failure } from './failure';

const told: [what: string, headers: [string, string][], vendors: [vendor: string, grade: string][]][] = [
  [
    'Cloudflare’s own error',
    [
      ['cf-error-type', '1016'],
      ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'],
    ],
    [
      ['cloudflare', 'proof'],
      ['cloudflare', 'path'],
    ],
  ],
  ['Cloudflare on the way', [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']], [['cloudflare', 'path']]],
  ['Amazon’s firewall', [['x-amzn-waf-action', 'captcha']], [['aws-waf', 'proof']]],
  ['a header of nobody’s', [['server', 'made-up']], []],
];

test('a fact that proves something of a vendor is not told again as one that merely met it', async () => {
  const { evidence } = await explain(failure({ status: 522, headers: [['cf-ray', '8f1c2d3e4a5b6c7d-FRA']] }));
  const facts = evidence.filter(({ vendor }) => vendor === 'cloudflare');
  expect(facts.map(({ grade }) => grade)).toEqual(['proof']);
});

test.each(told)('%s names the vendor whose page explains more', async (_, headers, vendors) => {
  const { evidence } = await explain(failure({ status: 403, headers }));
  expect(evidence.flatMap(({ vendor, grade }) => (vendor ? [[vendor, grade]] : []))).toEqual(vendors);
});

const signature = (vendor: string, headers: Signature['headers'], facts: Partial<Signature> = {}): Signature => ({
  name: vendor,
  vendor,
  party: 'cdn',
  grade: 'proof',
  headers,
  says: vendor,
  examples: [],
  sources: [],
  ...facts,
});
const meaning = (facts: Partial<HeaderMeaning> = {}): HeaderMeaning => ({
  name: 'X-A',
  says: 'meaning',
  sources: [],
  ...facts,
});

// biome-ignore format: a table
const found: [sentence: string, signatures: Signature[], meanings: HeaderMeaning[], says: string[]][] = [
  ['a text is known in any case', [signature('a', { 'x-a': 'ONE' })], [], ['a']],
  ['a header that must be missing and is there', [signature('a', { 'x-a': 'one', 'x-b': null })], [], []],
  ['one vendor’s proof says it all of its own fact', [signature('a', { 'x-a': /one/ }), signature('a', { 'x-a': 'one' }, { grade: 'path', says: 'way' })], [], ['a']],
  ['another vendor’s fact stands beside it', [signature('a', { 'x-a': /one/ }), signature('b', { 'x-a': 'one' }, { grade: 'path' })], [], ['a', 'b']],
  ['what a header is for is not told of one that tells more', [signature('a', { 'x-a': 'one' })], [meaning()], ['a']],
  ['what a header is for', [], [meaning()], ['meaning']],
  ['what it is for with another status', [], [meaning({ statuses: [500] })], []],
  ['what it is for with another value', [], [meaning({ matches: /two/ })], []],
];

test.each(found)('%s', (_, signatures, meanings, says) => {
  const headers = [
    ['x-a', 'one'],
    ['x-b', ''],
  ] as const;
  const evidence = evidenceOf(failure({ status: 404, headers }), { signatures, meanings });
  expect(evidence.map((one) => one.says).filter((one) => !one.includes('status'))).toEqual(says);
});

// biome-ignore format: a table
const reported: [sentence: string, facts: Partial<Failure>, fact: string[]][] = [
  ['one name from two sides is told once', { error: 'net::ERR_A', navigationError: 'net::ERR_A' }, ['net::ERR_A']],
  ['two names are two facts', { error: 'net::ERR_A', navigationError: 'net::ERR_B' }, ['net::ERR_B', 'net::ERR_A']],
  ['a preflight’s answer outranks its error', { preflight: { status: 500, error: 'net::ERR_A' } }, ['Preflight answered 500']],
  ['a preflight that only failed', { preflight: { error: 'net::ERR_A' } }, ['Preflight answered net::ERR_A']],
  ['a preflight of which nothing is known', { preflight: {} }, ['Preflight answered nothing']],
];

test.each(reported)('%s', (_, facts, fact) => {
  expect(evidenceOf(failure(facts), { signatures: [], meanings: [] }).map((one) => one.fact)).toEqual(fact);
});

test('over https a proxy’s header is the proxy’s where the browser says that its own proxy asked', async () => {
  const headers = [['x-squid-error', 'ERR_CACHE_ACCESS_DENIED 0']] as const;
  const signIn = { from: 'proxy', host: 'proxy.corp.example', port: 3128, scheme: 'basic' } as const;
  const { evidence } = await explain(failure({ status: 407, headers, signIn }));
  expect(evidence).toContainEqual(expect.objectContaining({ vendor: 'squid', grade: 'proof', party: 'proxy' }));
});
