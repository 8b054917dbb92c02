import { beforeAll, describe, expect, test } from 'vitest';
import { recordInChrome } from '../../har-makers/chrome.ts';
import { expected, found } from '../../har-makers/found.ts';
import { entry } from '../../har-makers/har.ts';
import { recordInMitmproxy } from '../../har-makers/mitmproxy.ts';
import { recordInPlaywright } from '../../har-makers/playwright.ts';
import { readText } from '../../har-makers/read-text.ts';
import { type Recording, record } from '../../har-makers/recording.ts';

const LOST = expect.stringContaining('No such thing');
const PROBLEM = expect.stringContaining('The basket is empty');
const GRAPHQL = expect.stringContaining('There is no such product');

describe('Chrome’s DevTools', () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await record(recordInChrome);
  });

  test('say who they are', () => {
    expect(recording.har.log.creator.name).toBe('WebInspector');
  });

  const failed = (error: string) => ({ response: { status: 0, content: { mimeType: 'x-unknown' }, _error: error } });
  test.each([
    ['No+such+thing', { _resourceType: 'document', response: { status: 404, _error: null, content: { text: LOST } } }],
    ['/status/404?picture', { _resourceType: 'image', response: { status: 404, _error: null } }],
    ['/status/403?frame', { _resourceType: 'document', response: { status: 403, _error: null } }],
    // What is no script is never run: both are told.
    ['/status/404?script', { _resourceType: 'script', response: { status: 404, _error: 'net::ERR_ABORTED' } }],
    ['%22status%22%3A422%7D', { _resourceType: 'fetch', response: { status: 422, content: { text: PROBLEM } } }],
    ['%22product%22%5D%7D%5D%7D', { response: { status: 200, _error: null, content: { text: GRAPHQL } } }],
    ['/refused', { _resourceType: 'document', ...failed('net::ERR_CONNECTION_REFUSED') }],
    ['/refused-call', { _resourceType: 'fetch', ...failed('net::ERR_CONNECTION_REFUSED') }],
    ['/unknown', failed('net::ERR_NAME_NOT_RESOLVED')],
    ['/unknown-call', failed('net::ERR_NAME_NOT_RESOLVED')],
    ['/untrusted', failed('net::ERR_CERT_AUTHORITY_INVALID')],
    ['/untrusted-call', failed('net::ERR_CERT_AUTHORITY_INVALID')],
    ['/hang-up', failed('net::ERR_EMPTY_RESPONSE')],
    ['/reset?cut-off', failed('net::ERR_CONNECTION_RESET')],
    ['/stall', failed('net::ERR_ABORTED')],
    ['/advert.js', failed('net::ERR_BLOCKED_BY_CLIENT')],
    ['/cors?status=200', { response: { status: 200, _error: 'net::ERR_FAILED' } }],
    ['/cors?status=500', { response: { status: 500, _error: 'net::ERR_FAILED' } }],
  ])('…%s', (end, facts) => {
    expect(entry(recording.har, end)).toMatchObject(facts);
  });

  test('a preflight is a request of its own', () => {
    expect(entry(recording.har, '/cors?preflight=404', 'POST')).toMatchObject(failed('net::ERR_FAILED'));
    const preflight = { _resourceType: 'preflight', response: { status: 404, _error: null } };
    expect(entry(recording.har, '/cors?preflight=404', 'OPTIONS')).toMatchObject(preflight);
  });

  test('an answer from the cache is told as such', () => {
    const answers = recording.har.log.entries.filter(({ request }) => request.url.includes('/status/410?header'));
    expect(answers.map((one) => ({ _fromCache: 'network', ...one })).map(({ _fromCache }) => _fromCache)).toEqual([
      'network',
      'disk',
    ]);
  });

  test('a page that never came is counted to the page before it', () => {
    const { pageref } = entry(recording.har, '/advert.js');
    for (const end of ['/refused', '/unknown', '/untrusted', '/hang-up'])
      expect(entry(recording.har, end).pageref).toBe(pageref);
  });

  test('what is under way at the end is left out', () => {
    expect(() => entry(recording.har, '/stall?to-the-end', 'POST')).toThrow('no POST');
  });

  test('every failure is read, each once', async () => {
    const { maker, troubles, pages } = await readText(recording.text);
    expect(maker).toMatch(/^Chromium’s developer tools/);
    expect(troubles).toEqual([]);
    expect(found(pages)).toEqual(expected(recording.visits, {}));
  });
});

describe('Playwright', () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await record(recordInPlaywright);
  });

  test('says who it is, and which browser', () => {
    const { creator, browser } = recording.har.log;
    expect(creator.name).toBe('Playwright');
    expect(browser?.name).toBe('chromium');
  });

  const failed = (error: string) => ({ response: { status: -1, _failureText: error } });
  test.each([
    ['No+such+thing', { _resourceType: 'document', response: { status: 404, content: { text: LOST } } }],
    ['/status/404?picture', { _resourceType: 'image', response: { status: 404 } }],
    ['/status/404?script', { _resourceType: 'script', response: { status: 404, _failureText: 'net::ERR_ABORTED' } }],
    ['%22status%22%3A422%7D', { _resourceType: 'fetch', response: { status: 422, content: { text: PROBLEM } } }],
    ['%22product%22%5D%7D%5D%7D', { response: { status: 200, content: { text: GRAPHQL } } }],
    ['/refused', { _resourceType: 'document', ...failed('net::ERR_CONNECTION_REFUSED') }],
    ['/refused-call', failed('net::ERR_CONNECTION_REFUSED')],
    ['/unknown-call', failed('net::ERR_NAME_NOT_RESOLVED')],
    ['/untrusted-call', failed('net::ERR_CERT_AUTHORITY_INVALID')],
    ['/reset?cut-off', failed('net::ERR_CONNECTION_RESET')],
    ['/hang-up', failed('net::ERR_EMPTY_RESPONSE')],
    ['/stall', failed('net::ERR_ABORTED')],
    ['/cors?status=200', failed('net::ERR_FAILED')],
    ['/cors?status=500', failed('net::ERR_FAILED')],
  ])('…%s', (end, facts) => {
    expect(entry(recording.har, end)).toMatchObject(facts);
  });

  test('no preflight is told of', () => {
    expect(() => entry(recording.har, '/cors?preflight=404', 'OPTIONS')).toThrow('no OPTIONS');
  });

  test('all that one tab showed is one page', () => {
    expect(recording.har.log.pages).toHaveLength(1);
    expect(new Set(recording.har.log.entries.map(({ pageref }) => pageref)).size).toBe(1);
  });

  test('what is under way at the end has no reason', () => {
    const { response } = entry(recording.har, '/stall?to-the-end', 'POST');
    expect(response.status).toBe(-1);
    expect(response).not.toHaveProperty('_failureText');
  });

  test('every failure is read, each once', async () => {
    const { maker, troubles, pages } = await readText(recording.text);
    expect(maker).toMatch(/^Playwright \d+\.\d+/);
    expect(troubles).toEqual([]);
    // Nothing blocks the advert here, and the site has none.
    const adds = [`part 404 ${entry(recording.har, '/advert.js').request.url}`];
    expect(found(pages)).toEqual(expected(recording.visits, { hidesStatus: ['/cors?status=500'], adds }));
  });
});

describe('mitmproxy', () => {
  let recording: Recording;
  beforeAll(async () => {
    recording = await record(recordInMitmproxy);
  });

  test('says who it is', () => {
    expect(recording.har.log.creator.name).toMatch(/^mitmproxy (har_dump|exporthar)$/);
  });

  test.each([
    ['No+such+thing', { response: { status: 404, content: { text: LOST } } }],
    ['/status/404?script', { response: { status: 404 } }],
    ['%22status%22%3A422%7D', { response: { status: 422, content: { text: PROBLEM } } }],
    ['%22product%22%5D%7D%5D%7D', { response: { status: 200, content: { text: GRAPHQL } } }],
    // It sees what the browser hides.
    ['/cors?status=200', { response: { status: 200, content: { text: '{}' } } }],
    ['/cors?status=500', { response: { status: 500, content: { text: '{}' } } }],
  ])('…%s', (end, facts) => {
    expect(entry(recording.har, end)).toMatchObject(facts);
  });

  test('knows no pages and no types', () => {
    expect(recording.har.log.pages ?? []).toEqual([]);
    for (const one of recording.har.log.entries)
      for (const name of ['pageref', '_resourceType']) expect(one).not.toHaveProperty(name);
  });

  test('a preflight is a request of its own', () => {
    expect(entry(recording.har, '/cors?preflight=404', 'OPTIONS').response.status).toBe(404);
  });

  test('every answer that failed is read, each once', async () => {
    const { maker, troubles, pages } = await readText(recording.text);
    expect(maker).toMatch(/^mitmproxy/);
    expect(troubles).toEqual([]);
    const adds = [
      `part 404 ${entry(recording.har, '/advert.js').request.url}`,
      // Of a call that the browser did not make in the end, only this is seen.
      `part 404 ${entry(recording.har, '/cors?preflight=404', 'OPTIONS').request.url}`,
    ];
    // Of two that ask for what is gone, the second asks the browser’s cache.
    const once = recording.visits.filter(({ url }) => !url.includes('title=two'));
    // Version 8 writes nothing of what got no answer; later ones may.
    const isAnswered = (line: string) => /^\w+ \d/.test(line);
    expect(found(pages).filter(isAnswered)).toEqual(expected(once, { adds }).filter(isAnswered));
  });
});
