import { expect, test } from 'vitest';
import { graphqlEvidence } from '../../../diagnose/body/graphql-evidence';
import { failure } from '../failure';

const told = (errors: unknown, status = 200) =>
  graphqlEvidence(failure({ status, body: { type: 'application/json', text: JSON.stringify({ errors }) } }));

// biome-ignore format: a table
const facts: [sentence: string, error: unknown, fact: string[]][] = [
  ['a message', { message: 'No' }, ['The answer says: “No”']],
  ['a code and a path', { message: 'No', code: 'FORBIDDEN', path: ['cart', 0, 'price'] }, ['The answer says: “No” (FORBIDDEN, at cart.0.price)']],
  ['a code where servers put it', { message: 'No', extensions: { code: 'FORBIDDEN' } }, ['The answer says: “No” (FORBIDDEN)']],
  ['lines and what turns text around', { message: 'No\n\u202eoN\u0000', path: ['a\nb'] }, ['The answer says: “No oN” (at a b)']],
  ['a long message', { message: 'x'.repeat(300) }, [`The answer says: “${'x'.repeat(199)}…”`]],
  ['a path that is none', { message: 'No', path: { a: 1 }, code: 7 }, ['The answer says: “No”']],
  ['no message', { code: 'FORBIDDEN' }, []],
  ['a message that says nothing', { message: ' \n' }, []],
  ['what is no error', 7, []],
];

test.each(facts)('%s', (_, error, fact) => {
  expect(told([error]).map((one) => one.fact)).toEqual(fact);
});

// biome-ignore format: a table
const codes: [code: string, says: RegExp][] = [
  ['UNAUTHENTICATED', /sign-in/],
  ['FORBIDDEN', /not allowed/],
  ['BAD_USER_INPUT', /value/],
  ['PERSISTED_QUERY_NOT_FOUND', /Nobody is to blame/],
  ['PERSISTED_QUERY_NOT_SUPPORTED', /whole queries/],
  ['INTERNAL_SERVER_ERROR', /inside the program/],
  ['GRAPHQL_VALIDATION_FAILED', /older or newer/],
  ['GRAPHQL_PARSE_FAILED', /could not be read/],
];

test.each(codes)('%s has a meaning, which is a likely cause', (code, says) => {
  expect(told([{ message: 'No', code }])).toMatchObject([{ says, grade: 'hint', party: 'app', isCause: true }]);
});

test.each(['OUT_OF_STOCK', '__proto__', 'constructor', undefined])('%s is the site’s own, and no cause', (code) => {
  expect(told([{ message: 'No', code }])).toMatchObject([{ says: /reports this error itself/, isCause: false }]);
});

test('five different errors are quoted, the others counted', () => {
  const errors = Array.from({ length: 14 }, (_, index) => ({ message: `No ${index % 7}` }));
  expect(told(errors).map(({ fact }) => fact.slice(-22))).toEqual([
    ...[0, 1, 2, 3, 4].map((index) => `he answer says: “No ${index}”`),
    '2 more GraphQL errors',
  ]);
});

test('a failing status has them as evidence; a good one with another error does not', () => {
  expect(told([{ message: 'No' }], 400)).toHaveLength(1);
  expect(told([{ message: 'No' }], 0)).toEqual([]);
  expect(told({ message: 'No' })).toEqual([]);
});
