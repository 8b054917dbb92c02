import { beforeAll, expect, test } from 'vitest';
import { recordInFirefox } from '../../har-makers/firefox.ts';
import { expected, found } from '../../har-makers/found.ts';
import { entry } from '../../har-makers/har.ts';
import { readText } from '../../har-makers/read-text.ts';
import { type Recording, record } from '../../har-makers/recording.ts';

let recording: Recording;
beforeAll(async () => {
  recording = await record(recordInFirefox);
});

const LOST = expect.stringContaining('No such thing');
const PROBLEM = expect.stringContaining('The basket is empty');
const GRAPHQL = expect.stringContaining('There is no such product');

/** However it failed, it is written like this; only of TLS something is told. */
const failed = (state = 'insecure') => ({
  _securityState: state,
  response: { status: 0, statusText: '', headers: [], content: { mimeType: '', size: 0, text: '' } },
});

test('Firefox’s DevTools say who they are', () => {
  expect(recording.har.log.creator.name).toBe('Firefox');
});

test.each([
  ['No+such+thing', { response: { status: 404, content: { text: LOST } } }],
  ['/status/503', { response: { status: 503, content: { text: expect.stringContaining('answers 503') } } }],
  ['/status/404?script', { response: { status: 404 } }],
  ['%22status%22%3A422%7D', { response: { status: 422, content: { text: PROBLEM } } }],
  ['%22product%22%5D%7D%5D%7D', { response: { status: 200, content: { text: GRAPHQL } } }],
  ['/refused', failed()],
  ['/refused-call', failed()],
  ['/unknown', failed()],
  ['/unknown-call', failed()],
  ['/untrusted', failed('broken')],
  ['/untrusted-call', failed('broken')],
  ['/hang-up', failed()],
  ['/reset?cut-off', failed()],
  ['/stall', failed()],
  // That the page may not read them is not told.
  ['/cors?status=200', { response: { status: 200, content: { text: '{}' } } }],
  ['/cors?status=500', { response: { status: 500, content: { text: '{}' } } }],
])('…%s', (end, facts) => {
  expect(entry(recording.har, end)).toMatchObject(facts);
});

test.each([
  ['blocked by an extension', '/advert.js', 'GET'],
  ['under way at the end', '/stall?to-the-end', 'POST'],
])('%s: no media type, not even an empty one', (_, end, method) => {
  const one = entry(recording.har, end, method);
  expect(one.response.status).toBe(0);
  expect(one.response.content).not.toHaveProperty('mimeType');
  expect(one).not.toHaveProperty('_securityState');
});

test('no error is named, and no type', () => {
  for (const one of recording.har.log.entries) {
    expect(one).not.toHaveProperty('_resourceType');
    expect(one.response).not.toHaveProperty('_error');
  }
});

test('a preflight is a request of its own', () => {
  expect(entry(recording.har, '/cors?preflight=404', 'POST')).toMatchObject(failed());
  expect(entry(recording.har, '/cors?preflight=404', 'OPTIONS').response.status).toBe(404);
});

test('an answer from the cache looks like any other, but for the missing address', () => {
  const answers = recording.har.log.entries.filter(({ request }) => request.url.includes('/status/410?header'));
  expect(answers.map(({ response }) => response.status)).toEqual([410, 410]);
  expect(answers[0]).toHaveProperty('serverIPAddress');
  expect(answers[1]).not.toHaveProperty('serverIPAddress');
});

test('all that a tab showed is one page, which bears the last one’s address', () => {
  expect(recording.har.log.pages).toMatchObject([{ id: 'page_1', title: expect.stringMatching(/\/recorder-ends$/) }]);
  expect(new Set(recording.har.log.entries.map(({ pageref }) => pageref))).toEqual(new Set(['page_1']));
});

test('every failure is read, each once', async () => {
  const { maker, troubles, pages } = await readText(recording.text);
  expect(maker).toMatch(/^Firefox \d/);
  expect(troubles).toEqual([]);
  // That the page itself cancelled a call is not told.
  const adds = [`part error ${entry(recording.har, '/stall').request.url}`];
  expect(found(pages)).toEqual(expected(recording.visits, { hides: ['/cors?status=200'], adds }));
});
