import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failure, KeptHeader } from '../../capture/failure';
import { loadEntry, loadMeaning, loadNames, loadPageWords, loadSigns } from '../../data';
import type { Entry, EntryId } from '../../data/shapes';
import { wordFor } from '../../diagnose/badge';
import { bodyReader } from '../../diagnose/body/body-reader';
import { entryOf } from '../../diagnose/entry-of';
import { evidenceOf } from '../../diagnose/evidence';
import { type Opinion, opinionOf } from '../../diagnose/opinion';
import { explainFailure, type Knowledge, meaningsFor } from '../../diagnose/page-view';
import { proofsOf } from '../../diagnose/proofs';
import { failure } from './failure';

const names = await loadNames();
const signs = await loadSigns();
const words = await loadPageWords();
const bodies = bodyReader(words);

// biome-ignore format: a table
const classes: [facts: Partial<Failure>, expected: Partial<Opinion>][] = [
  [{ status: 404 }, { class: '4xx', word: '404', entry: 'statuses/404' }],
  [{ status: 503 }, { class: '5xx', word: '503', entry: 'statuses/503' }],
  [{ status: 601 }, { class: '5xx', word: '601', entry: 'classes/5xx' }],
  [{ status: 530, headers: [['cf-error-type', '1016']] }, { class: '5xx', entry: 'vendors/cloudflare/1016', party: 'cdn' }],
  [{ error: 'net::ERR_NAME_NOT_RESOLVED' }, { class: 'network', word: 'DNS', entry: 'failures/name-not-resolved' }],
  [{ status: 200, error: 'net::ERR_CONNECTION_RESET' }, { class: 'network', word: '!' }],
  [{ status: 202, error: 'net::ERR_BLOCKED_BY_ORB', headers: [['x-amzn-waf-action', 'challenge']] }, { class: 'network', party: 'gateway' }],
  [{}, { class: 'network', entry: 'classes/network' }],
  [{ status: 200, body: { type: 'application/json', text: '{"errors":[{"message":"No"}]}' } }, { class: 'other', word: 'GQL', party: 'app' }],
];

test.each(classes)('%o', async (facts, expected) => {
  const one = failure(facts);
  expect(opinionOf(one, await knowledgeOf(one))).toMatchObject(expected);
});

test('a failure whose entry is not at hand has none', () => {
  expect(opinionOf(failure({ status: 404 }), { names, signs, entries: new Map() })).toBeUndefined();
});

const examples = signs.signatures.flatMap((signature) =>
  signature.examples.map(({ status, headers }) => ({
    status,
    headers: Object.entries(headers).map(([name, value]): KeptHeader => [name.toLowerCase(), value]),
  })),
);
const texts = words.flatMap((rule) => rule.examples);
const header = fc.constantFrom(...examples.flatMap(({ headers }) => headers));
const body = fc.oneof(
  fc
    .constantFrom(...texts)
    .map(({ text }) => ({ type: text.startsWith('{') ? 'application/json' : 'text/html', text })),
  fc.record({ type: fc.constant('application/json'), text: fc.json().map((json) => `{"errors":[${json}]}`) }),
);
const endpoint = { host: fc.constant('proxy.example'), port: fc.constant(3128) };
const status = fc.oneof(
  fc.constantFrom(200, 202, 404, 407, 502, 503, 999),
  fc.constantFrom(...examples, ...texts).map((example) => example.status),
);
const facts: fc.Arbitrary<Partial<Failure>> = fc.record(
  {
    url: fc.constantFrom('http://shop.example/', 'https://shop.example/', 'https://{site}/'),
    type: fc.constantFrom('main_frame', 'image', 'xmlhttprequest'),
    status,
    error: fc.constantFrom('net::ERR_FAILED', 'net::ERR_BLOCKED_BY_ORB', 'NS_ERROR_NET_RESET', 'Ein Satz.'),
    headers: fc.oneof(
      fc.constantFrom(...examples).map((example) => example.headers),
      fc.array(header),
    ),
    body,
    signIn: fc.record({ ...endpoint, from: fc.constantFrom('proxy', 'site'), scheme: fc.constant('basic') }),
    proxy: fc.record(endpoint),
    initiator: fc.constant('https://other.example'),
    purpose: fc.constant('prefetch'),
  },
  { requiredKeys: [] },
);

test('it is what the whole explanation comes to', async () => {
  await fc.assert(
    fc.asyncProperty(facts, fc.boolean(), async (seen, isRead) => {
      const one = failure(seen);
      const page = isRead ? { text: texts[0]?.text ?? '', words } : undefined;
      const knowledge = { ...(await knowledgeOf(one)), page };
      const diagnosis = explainFailure(one, knowledge, 0)?.diagnosis;
      const { class: _, ...opinion } = opinionOf(one, knowledge) ?? {};
      expect(opinion).toEqual({
        entry: diagnosis?.meaning ?? diagnosis?.entry,
        word: wordFor(one),
        short: diagnosis?.short,
        party: diagnosis?.party,
        turn: diagnosis?.turn,
      });
    }),
    { numRuns: 2000 },
  );
});

test('it knows of the same proofs, in the same order', () => {
  fc.assert(
    fc.property(facts, (seen) => {
      const all = evidenceOf(failure(seen), signs, { bodies });
      expect(proofsOf(failure(seen), signs, { bodies })).toEqual(all.filter(({ grade }) => grade === 'proof'));
    }),
    { numRuns: 2000 },
  );
});

test('a proof may be that a header is missing', () => {
  const bare = { name: 'Made up', party: 'app', grade: 'proof', headers: { server: null }, says: 'It was A.' } as const;
  const made = { signatures: [{ ...bare, examples: [], sources: [] }], meanings: [] };
  expect(proofsOf(failure({ status: 500 }), made)).toMatchObject([{ party: 'app' }]);
  expect(proofsOf(failure({ status: 500, headers: [['server', 'x']] }), made)).toEqual([]);
});

async function knowledgeOf(one: Failure): Promise<Knowledge> {
  const id = entryOf(one, names);
  const meaning = await loadMeaning(meaningsFor(one, { names, signs, bodies }));
  const entries = new Map<EntryId, Entry>([[id, await loadEntry(id)], ...(meaning ? [meaning] : [])]);
  return { names, signs, bodies, entries };
}
