import { describe, expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { badgeOf, countFailures } from '../../diagnose/badge';
import type { Page } from '../../store/page';
import type { Mute } from '../../store/settings/mute';
import { DEFAULTS, type Settings } from '../../store/settings/settings';
import { failure, pageWith } from './failure';

const LONG_AFTER = 100_000;
const missing = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    failure({ type: 'image', url: `https://shop.example/${index}`, status: 404 }),
  );
const cancelled = failure({ type: 'script', error: 'net::ERR_ABORTED' });
const blocked = failure({ type: 'script', error: 'net::ERR_BLOCKED_BY_CLIENT' });

// biome-ignore format: a table
const words: [facts: Partial<Failure>, text: string][] = [
  [{ status: 404 }, '404'],
  [{ status: 999 }, '999'],
  [{ status: 500, error: 'net::ERR_HTTP_RESPONSE_CODE_FAILURE' }, '500'],
  [{ error: 'net::ERR_NAME_NOT_RESOLVED' }, 'DNS'],
  [{ error: 'NS_ERROR_UNKNOWN_HOST' }, 'DNS'],
  [{ error: 'net::ERR_CERT_DATE_INVALID' }, 'TLS'],
  [{ error: 'net::ERR_SSL_PROTOCOL_ERROR' }, 'TLS'],
  [{ navigationError: 'Error code 2153390067' }, 'TLS'],
  [{ error: 'Das Zertifikat ist abgelaufen.' }, 'TLS'],
  [{ error: 'net::ERR_INTERNET_DISCONNECTED' }, 'OFF'],
  [{ error: 'net::ERR_CONNECTION_TIMED_OUT' }, 'TIME'],
  [{ error: 'net::ERR_TUNNEL_CONNECTION_FAILED' }, 'PRX'],
  [{ error: 'net::ERR_PROXY_CONNECTION_FAILED' }, 'PRX'],
  [{ error: 'NS_ERROR_PROXY_AUTHENTICATION_FAILED' }, '407'],
  [{ error: 'net::ERR_UNEXPECTED_PROXY_AUTH' }, '407'],
  [{ error: 'net::ERR_CONNECTION_REFUSED' }, '!'],
  [{ navigationError: 'Error code 2152398861' }, '!'],
  [{ error: 'net::ERR_ABORTED', navigationError: 'net::ERR_TOO_MANY_REDIRECTS' }, '!'],
  [{ status: 200, error: 'net::ERR_CONTENT_DECODING_FAILED' }, '!'],
  [{}, '!'],
];

test.each(words)('a page that failed with %o shows %s', (facts, text) => {
  expect(badgeOf(pageWith({ own: failure(facts) }), LONG_AFTER, DEFAULTS)).toMatchObject({ text, about: 'page' });
});

// biome-ignore format: a table
const pages: [sentence: string, page: Page | undefined, text: string, about: string, told?: string | number][] = [
  ['no page, no badge', undefined, '', 'nothing'],
  ['a page that works has none', pageWith(), '', 'nothing'],
  ['one part', pageWith({ failures: missing(1) }), '1', 'parts', 1],
  ['two parts', pageWith({ failures: missing(2) }), '2', 'parts', 2],
  ['repetitions count once', pageWith({ failures: [failure({ type: 'image', status: 404, count: 7 })] }), '1', 'parts', 1],
  ['noise does not count', pageWith({ failures: [cancelled, blocked] }), '', 'nothing'],
  ['noise among failures does not count', pageWith({ failures: [cancelled, ...missing(3)] }), '3', 'parts', 3],
  ['the page outranks its parts', pageWith({ own: failure({ status: 503 }), failures: missing(9) }), '503', 'page', 'with-status'],
  ['a page without an answer', pageWith({ own: failure({ error: 'net::ERR_NAME_NOT_RESOLVED' }) }), 'DNS', 'page', 'unanswered'],
  ['a page that was cancelled shows its parts', pageWith({ own: failure({ error: 'net::ERR_ABORTED' }), failures: missing(2) }), '2', 'parts', 2],
  ['those for which there was no room count', pageWith({ failures: missing(200), notKept: 799, notKeptNoise: 50 }), '999', 'parts', 999],
  ['a thousand', pageWith({ failures: missing(200), notKept: 800 }), '1k', 'parts', 1000],
  ['very many', pageWith({ notKept: 1_234_567 }), '99k', 'parts', 1234567],
];

test.each(pages)('%s', (_, page, text, about, told) => {
  expect(badgeOf(page, LONG_AFTER, DEFAULTS)).toEqual({
    text,
    about,
    ...(about === 'page' ? { how: told } : about === 'parts' ? { count: told } : {}),
  });
  if (page && about !== 'page') expect(countFailures(page, DEFAULTS) > 0).toBe(about === 'parts');
});

describe('a page that is still loading', () => {
  const loading = pageWith({ committedAt: 1000, loadedAt: undefined, failures: missing(2) });

  test('keeps its parts back for two seconds, and says until when', () => {
    expect(badgeOf(loading, 2999, DEFAULTS)).toEqual({
      text: '',
      about: 'nothing',
      settlesAt: 3000,
    });
  });

  test('then shows them', () => {
    expect(badgeOf(loading, 3000, DEFAULTS).text).toBe('2');
  });

  test('shows its own failure at once', () => {
    expect(badgeOf({ ...loading, own: failure({ status: 404 }) }, 1001, DEFAULTS).text).toBe('404');
  });

  test('has nothing to settle when nothing failed', () => {
    expect(badgeOf({ ...loading, failures: [] }, 1001, DEFAULTS).settlesAt).toBeUndefined();
  });
});

test('a page that has loaded shows its parts at once', () => {
  expect(badgeOf(pageWith({ committedAt: 1000, loadedAt: 1001, failures: missing(1) }), 1001, DEFAULTS).text).toBe('1');
});

describe('what counts is somebody’s choice', () => {
  const page = pageWith({
    failures: [
      failure({ url: 'https://shop.example/a.png', type: 'image', status: 404 }),
      failure({ url: 'https://img.shop.example/b.png', type: 'image', status: 404 }),
      failure({ url: 'https://cdn.example/c.js', type: 'script', status: 503 }),
      failure({ url: 'https://www.google-analytics.com/collect', type: 'ping', error: 'net::ERR_CONNECTION_RESET' }),
    ],
  });
  const own = pageWith({ own: failure({ status: 404 }) });
  const missing: Mute = { what: 'everywhere', outcome: '404' };
  const cases: [what: string, page: Page, choice: Partial<Settings>, text: string][] = [
    ['all but what measures', page, {}, '3'],
    ['what measures, too', page, { countsTrackers: true }, '4'],
    ['only what the site’s own hosts were asked', page, { counted: 'own-site' }, '2'],
    ['the page alone, which did not fail', page, { counted: 'page' }, ''],
    ['the page alone, which did', own, { counted: 'page' }, '404'],
    ['no 404', page, { mutes: [missing] }, '1'],
    ['no 404, of the page itself neither', own, { mutes: [missing] }, ''],
    ['nothing of one host', page, { mutes: [{ what: 'host', host: 'cdn.example' }] }, '2'],
  ];
  test.each(cases)('%s', (_, shown, choice, text) => {
    expect(badgeOf(shown, LONG_AFTER, { ...DEFAULTS, ...choice }).text).toBe(text);
  });
});
