import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '../../../capture/failure';
import { loadPageWords } from '../../../data';
import { bodyReader } from '../../../diagnose/body/body-reader';
import { howWeKnow } from '../../../diagnose/how-we-know';
import { explain } from '../explain';
import { failure } from '../failure';

const words = await loadPageWords();
const read = bodyReader(words);
const html = (text: string) => ({ type: 'text/html', text });
const PLAIN_HTTP =
  '400 The plain HTTP request was sent to HTTPS port\n400 Bad Request\nThe plain HTTP request was sent to HTTPS port\nnginx/1.22.1';

test('an answer to a script is read with the same words as a page', async () => {
  const told = await explain(failure({ type: 'xmlhttprequest', status: 400, body: html(PLAIN_HTTP) }));
  expect(told).toMatchObject({ party: 'server', confidence: 'sure', meaning: 'vendors/nginx/497' });
  expect(told.evidence[0]?.fact).toMatch(/^The answer says: “400 The plain HTTP/);
});

test('its own body outranks the page that is shown', async () => {
  const told = await explain(failure({ status: 400, body: html('Oops\nSomething broke') }), PLAIN_HTTP);
  expect(told).toMatchObject({ party: 'unknown', meaning: undefined });
});

const examples = words.flatMap(({ name, examples: all }) => all.map((example) => [name, example] as const));

test.each(examples)('%s is recognised in a body as on a page', async (_, { status, text }) => {
  const type = text.startsWith('{') ? 'application/json' : text.startsWith('<') ? 'application/xml' : 'text/html';
  const one = { status, url: 'http://shop.example/' };
  const [asBody, asPage] = await Promise.all([
    explain(failure({ ...one, body: { type, text } })),
    explain(failure(one), text),
  ]);
  const verdict = ({ party, confidence, meaning, requestIds }: typeof asBody) => ({
    party,
    confidence,
    meaning,
    requestIds,
  });
  expect(verdict(asBody)).toEqual(verdict(asPage));
});

test('XML is read without its declaration and namespaces', () => {
  const text =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message><Key>a.html</Key><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>';
  const found = read(failure({ status: 404, body: { type: 'application/xml', text } }));
  expect(found.map(({ id }) => id?.value)).toEqual(['4442587FB7D0A2F9']);
});

const member = fc.constantFrom(
  'errors',
  'message',
  'code',
  'path',
  'title',
  'detail',
  'status',
  '__proto__',
  'toString',
);
const { hostile } = fc.letrec((tie) => ({
  hostile: fc.oneof(
    { maxDepth: 6 },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.constantFrom(null, true, 403, '"code":"PERSISTED_QUERY_NOT_FOUND"', '{site}'),
    fc.array(tie('hostile'), { maxLength: 4 }),
    fc.dictionary(member, tie('hostile')),
  ),
}));
const source = fc.oneof(
  hostile.map((value) => JSON.stringify(value)),
  fc.array(hostile).map((errors) => JSON.stringify({ errors })),
  fc.constantFrom('{"__proto__":{"title":"x","detail":"y"}}', '{"errors":[', `{"errors":[${'['.repeat(4000)}`),
  fc.constantFrom('[', '{"a":', 'xmlns="', ' ', '"message":').map((part) => part.repeat(100_000 / part.length)),
  fc.array(fc.integer()).map((numbers) => JSON.stringify({ errors: numbers, title: numbers })),
  fc.string({ unit: 'binary', maxLength: 6000 }),
);
const type = fc.constantFrom('application/json', 'application/problem+json', 'application/xml', 'text/html', '');
const body: fc.Arbitrary<Body> = fc.record({ type, text: source });

test('whatever a body holds: a whole verdict, with short quotes on one line', async () => {
  await fc.assert(
    fc.asyncProperty(body, fc.constantFrom(0, 200, 302, 400, 403, 404, 502), async (said, status) => {
      const one = failure({ type: 'xmlhttprequest', status, body: said });
      for (const { fact, says, party } of read(one)) {
        expect(fact).not.toMatch(/[\p{Cc}\p{Bidi_Control}]/u);
        expect(fact.length).toBeLessThan(400);
        expect(says.length).toBeLessThan(600);
        expect(party).not.toBe('unknown');
      }
      const diagnosis = await explain(one);
      expect(diagnosis.headline).not.toMatch(/undefined|\[object/);
      for (const { says } of howWeKnow(one, diagnosis)) expect(says.trim()).not.toBe('');
    }),
    { numRuns: 500 },
  );
});
