import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { badgeOf, wordFor } from '../../diagnose/badge';
import { entryOf, needsNames } from '../../diagnose/entry-of';
import { isGraphqlFailure } from '../../diagnose/graphql';
import { isNoise } from '../../diagnose/noise';
import { DEFAULTS } from '../../store/settings/settings';
import { explain } from './explain';
import { failure, pageWith } from './failure';

const JSON_TYPE = 'application/json';
const unknownQuery = { message: 'PersistedQueryNotFound', code: 'PERSISTED_QUERY_NOT_FOUND' };
const signedOut = { message: 'Sign in first', code: 'UNAUTHENTICATED', path: ['cart', 0] };
const listing = (...errors: unknown[]) => ({ type: JSON_TYPE, text: JSON.stringify({ errors }) });

type Row = [sentence: string, facts: Partial<Failure>, entry: string, word: string];

// biome-ignore format: a table
const rows: Row[] = [
  ['a good status with errors', { status: 200, body: listing(signedOut) }, 'failures/graphql-errors', 'GQL'],
  ['a redirect with errors', { status: 304, body: listing(signedOut) }, 'failures/graphql-errors', 'GQL'],
  ['the newer media type', { status: 294, body: { ...listing(signedOut), type: 'application/graphql-response+json' } }, 'failures/graphql-errors', 'GQL'],
  ['a query that is asked for in full', { status: 200, body: listing(unknownQuery) }, 'failures/persisted-query-not-found', 'GQL'],
  ['several such queries', { status: 200, body: listing(unknownQuery, unknownQuery) }, 'failures/persisted-query-not-found', 'GQL'],
  ['another error beside it is an error', { status: 200, body: listing(unknownQuery, signedOut) }, 'failures/graphql-errors', 'GQL'],
  ['a message that only quotes the code', { status: 200, body: listing({ message: '"code":"PERSISTED_QUERY_NOT_FOUND"' }) }, 'failures/graphql-errors', 'GQL'],
  ['a failing status is a failure of that status', { status: 400, body: listing(signedOut) }, 'statuses/400', '400'],
  ['what the browser names is what it names', { status: 200, error: 'net::ERR_CONNECTION_RESET', body: listing(signedOut) }, 'families/connection', '!'],
  ['another body', { status: 200, body: { type: 'text/html', text: 'Shop' } }, 'classes/network', '!'],
  ['a text that only looks like it', { status: 200, body: { ...listing(signedOut), type: 'text/plain' } }, 'classes/network', '!'],
];

test.each(rows)('%s', (_, facts, entry, word) => {
  const one = failure({ type: 'xmlhttprequest', ...facts });
  expect({ entry: entryOf(one, new Map()), word: wordFor(one) }).toEqual({ entry, word });
  expect(isNoise(one)).toBe(false);
  expect(needsNames(one)).toBe(word === '!');
});

test('the site’s program is most likely the one that failed, and its answer can be found in the logs', async () => {
  const headers = [['x-request-id', '4711-a']] as const;
  const told = await explain(failure({ status: 200, type: 'xmlhttprequest', headers, body: listing(signedOut) }));
  expect(told).toMatchObject({ party: 'app', confidence: 'likely', label: 'GraphQL errors', unknown: [] });
  expect(told.where).toContain('site');
  expect(told.requestIds).toEqual([{ name: 'x-request-id', value: '4711-a' }]);
  expect(told.causes[0]).toContain('sign-in');
});

test('nobody has to do anything about a query that is asked for in full', async () => {
  const told = await explain(failure({ status: 200, body: listing(unknownQuery) }));
  expect(told.turn).toEqual(['nobody']);
  expect(told.causes[0]).toMatch(/^Nobody is to blame/);
});

test('the badge says so, and not that no answer came', () => {
  const { text, how } = badgeOf(pageWith({ own: failure({ status: 200, body: listing(signedOut) }) }), 5000, DEFAULTS);
  expect([text, how]).toEqual(['GQL', 'with-graphql-errors']);
});

test('whatever the errors say, a query is asked for in full only where each error has that code', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('"message":', '"code":"PERSISTED_QUERY_NOT_FOUND"', '\\'));
  const error = fc.oneof(fc.constant(unknownQuery), fc.record({ message: text, code: text, path: fc.array(text) }));
  fc.assert(
    fc.property(fc.array(error, { minLength: 1 }), (errors) => {
      const one = failure({ status: 200, body: listing(...errors) });
      expect(isGraphqlFailure(one)).toBe(true);
      const isAsking = errors.every(({ code }) => code === unknownQuery.code);
      expect(entryOf(one, new Map())).toBe(`failures/${isAsking ? 'persisted-query-not-found' : 'graphql-errors'}`);
    }),
  );
});
