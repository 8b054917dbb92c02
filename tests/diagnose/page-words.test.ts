import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadPageWords } from '../../data';
import type { PageWords } from '../../data/shapes';
import type { Evidence } from '../../diagnose/diagnosis';
import { wordsEvidence } from '../../diagnose/page-words';
import { explain } from './explain';
import { failure } from './failure';

const PLAIN_HTTP =
  '400 The plain HTTP request was sent to HTTPS port\n400 Bad Request\nThe plain HTTP request was sent to HTTPS port\nnginx/1.22.1';
const words = await loadPageWords();

describe('what a failed page says of itself', () => {
  test('tells who made it, and what it really means', async () => {
    const diagnosis = await explain(failure({ status: 400 }), PLAIN_HTTP);
    expect(diagnosis).toMatchObject({
      party: 'server',
      confidence: 'sure',
      entry: 'statuses/400',
      meaning: 'vendors/nginx/497',
    });
    expect(diagnosis.where).toBe('Where it broke: at the site’s server');
    expect(diagnosis.evidence[0]).toMatchObject({ grade: 'proof', code: '497' });
    expect(diagnosis.evidence[0]?.fact).toContain('The page says: “400 The plain HTTP request was sent');
    expect(diagnosis.unknown).toEqual([]);
  });

  test('tells nothing where it is not known', async () => {
    const [read, unread] = [
      await explain(failure({ status: 400 }), 'Oops\nSomething broke'),
      await explain(failure({ status: 400 })),
    ];
    expect(read).toEqual(unread);
    expect(read.party).toBe('unknown');
  });

  test('counts only with the status that it goes with', async () => {
    expect((await explain(failure({ status: 418 }), PLAIN_HTTP)).evidence.map(({ fact }) => fact).join()).not.toContain(
      'plain HTTP',
    );
  });

  test('proves nothing against another proof: a page can be passed on', async () => {
    const headers = [['x-squid-error', 'ERR_ACCESS_DENIED 0']] as const;
    const { party, confidence, meaning } = await explain(
      failure({ url: 'http://shop.example/', status: 400, headers }),
      PLAIN_HTTP,
    );
    expect({ party, confidence, meaning }).toEqual({ party: 'unknown', confidence: 'unsure', meaning: undefined });
  });

  test('blames no proxy of yours where it came through https', async () => {
    const squid = words.find(({ vendor, code }) => vendor === 'squid' && code === 'ERR_ACCESS_DENIED');
    const [{ status, text } = { status: 0, text: '' }] = squid?.examples ?? [];
    const over = (scheme: string) => explain(failure({ url: `${scheme}://shop.example/`, status }), text);
    expect(await over('http')).toMatchObject({ party: 'proxy', confidence: 'sure' });
    expect(await over('https')).toMatchObject({ party: 'unknown', confidence: 'unsure' });
  });

  test('is of no interest below 400', () => {
    expect(wordsEvidence(failure({ status: 200 }), { text: PLAIN_HTTP, words })).toEqual([]);
  });
});

const rule = (text: RegExp, facts: Partial<PageWords> = {}): PageWords => ({
  name: 'Made up',
  party: 'cdn',
  grade: 'proof',
  text,
  says: 'It was C.',
  examples: [],
  sources: [],
  ...facts,
});

// biome-ignore format: a table
const told: [sentence: string, rules: PageWords[], evidence: Partial<Evidence>[]][] = [
  ['proof needs no hints beside it', [rule(/^Oops/), rule(/Error/, { grade: 'hint' })], [{ grade: 'proof' }]],
  ['hints stand where there is no proof', [rule(/^Error/), rule(/Error/, { grade: 'hint' })], [{ grade: 'hint' }]],
  ['the page can name the code', [rule(/^Oops Error (?<code>\d+)/, { code: 'unnamed' })], [{ code: '1015' }]],
  ['the page can name the number to quote', [rule(/Ray (?<id>\w+)/, { idName: 'Ray ID' })], [{ id: { name: 'Ray ID', value: '8f1c' } }]],
  ['a page’s maker can say that the site behind it failed', [rule(/^Oops/, { broke: 'site' })], [{ broke: 'site' }]],
  ['200 units are quoted in all', [rule(/a{300}/)], [{ fact: `The page says: “${'a'.repeat(199)}…”` }]],
];

test.each(told)('%s', (_, rules, evidence) => {
  const text = `Oops Error 1015 Ray 8f1c\n${'a'.repeat(300)}`;
  expect(wordsEvidence(failure({ status: 403 }), { text, words: rules })).toMatchObject(evidence);
});

test('the number that a page names is one to quote', async () => {
  const { text = '' } = words.find(({ name, idName }) => name === 'Cloudflare' && idName)?.examples[0] ?? {};
  const { requestIds } = await explain(failure({ status: 429 }), text);
  expect(requestIds.map(({ name }) => name)).toEqual(['Ray ID']);
});

test('whatever a page says: short quotes on one line, in bounded time', () => {
  const piece = fc.constantFrom(
    '<b>',
    '\n',
    ' ',
    'Error ',
    '1020',
    'nginx',
    'Reference #18.',
    '<Code>',
    'Ray ID: ',
    'a',
  );
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 5000 }),
    fc.array(piece, { maxLength: 2000 }).map((pieces) => pieces.join('')),
    fc.constantFrom(...words.flatMap(({ examples }) => examples.map((example) => example.text))),
  );
  fc.assert(
    fc.property(text, fc.constantFrom(400, 403, 404, 500, 502, 503), (said, status) => {
      for (const { fact, id } of wordsEvidence(failure({ status }), { text: said, words })) {
        expect(fact).not.toContain('\n');
        expect(fact.length).toBeLessThan(250);
        expect(id?.value.length ?? 0).toBeLessThanOrEqual(200);
      }
    }),
    { numRuns: 1000 },
  );
});
