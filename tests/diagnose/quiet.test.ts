import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { quietReason } from '../../diagnose/quiet';
import { DEFAULTS } from '../../store/settings/settings';
import { failure, pageWith } from './failure';

const ASKED = 'https://www.google-analytics.com/g/collect?v=2';
const part = { url: ASKED, type: 'xmlhttprequest', status: 500 } satisfies Partial<Failure>;
const shop = 'https://shop.example/cart';

test.each<[string, Partial<Failure>, page?: string]>([
  ['an answer to a script', part],
  ['a script', { ...part, type: 'script', status: 404 }],
  ['a picture', { ...part, type: 'image' }],
  ['a frame', { ...part, type: 'sub_frame' }],
  ['a lost connection', { ...part, status: undefined, error: 'net::ERR_CONNECTION_RESET' }],
  ['the listed host itself', { ...part, url: 'https://google-analytics.com/collect' }],
  ['a host far below it', { ...part, url: 'https://a.b.c.region1.google-analytics.com/' }],
  ['a capital letter', { ...part, url: 'https://WWW.Google-Analytics.com/' }],
  ['another port', { ...part, url: 'https://www.google-analytics.com:8443/' }],
  ['a page of another tracker', part, 'https://www.clarity.ms/'],
  ['a page whose address names it', part, 'https://shop.example/?from=google-analytics.com'],
  ['a page without a host', part, 'about:blank'],
])('%s of a service that measures is quiet on a page of somebody else’s', (_, facts, url = shop) => {
  expect(quietReason(failure(facts), pageWith({ url }), DEFAULTS)).toBe('tracker');
});

test.each<[string, Partial<Failure>, page?: string]>([
  ['the service’s own page', { ...part, type: 'main_frame' }, ASKED],
  ['the service’s own page, opened from a shop', { ...part, type: 'main_frame' }],
  ['a part of its own page', part, 'https://www.google-analytics.com/'],
  ['a part of a page at a neighbouring host', part, 'https://admin.google-analytics.com/'],
  ['a name that ends alike', { ...part, url: 'https://notgoogle-analytics.com/' }],
  ['a name that starts alike', { ...part, url: 'https://google-analytics.com.evil.example/' }],
  ['a name with it in the middle', { ...part, url: 'https://x.google-analytics.com.evil.example/' }],
  ['a path that names it', { ...part, url: 'https://shop.example/google-analytics.com/a.js' }],
  ['a query that names it', { ...part, url: 'https://shop.example/?to=google-analytics.com' }],
  ['a user that is named like it', { ...part, url: 'https://google-analytics.com@shop.example/' }],
  ['the site’s own part', { ...part, url: 'https://shop.example/api' }],
  ['an address that is none', { ...part, url: 'google-analytics.com' }],
  ['no address', { ...part, url: '' }],
  ['a name with very many labels', { ...part, url: `https://${'a.'.repeat(60)}shop.example/` }],
])('%s counts', (_, facts, url = shop) => {
  expect(quietReason(failure(facts), pageWith({ url }), DEFAULTS)).toBeUndefined();
});

test('services that measure count where somebody wants it', () => {
  expect(quietReason(failure(part), pageWith(), { ...DEFAULTS, countsTrackers: true })).toBeUndefined();
});

test.each<[string, Partial<Failure>, string]>([
  ['cancelled', { ...part, abandoned: true }, 'cancelled'],
  ['blocked', { ...part, status: undefined, error: 'net::ERR_BLOCKED_BY_CLIENT' }, 'blocked'],
  ['stopped as tracking', { ...part, status: undefined, error: 'NS_ERROR_TRACKING_URI' }, 'tracking'],
  ['asked too early', { ...part, purpose: 'prefetch' } as Partial<Failure>, 'prefetch'],
  ['a favicon', { url: 'https://www.google-analytics.com/favicon.ico', type: 'image', status: 404 }, 'favicon'],
])('noise outranks: %s', (_, facts, reason) => {
  const mutes = [{ what: 'host', host: 'www.google-analytics.com' }] as const;
  expect(quietReason(failure(facts), pageWith(), DEFAULTS)).toBe(reason);
  expect(quietReason(failure(facts), pageWith(), { ...DEFAULTS, mutes })).toBe(reason);
  expect(quietReason(failure(facts), pageWith(), { ...DEFAULTS, countsTrackers: true })).toBe(reason);
});

test.each([true, false])('what somebody muted is told as muted, trackers counted: %s', (countsTrackers) => {
  const mutes = [{ what: 'host', host: 'www.google-analytics.com' }] as const;
  expect(quietReason(failure(part), pageWith(), { ...DEFAULTS, countsTrackers, mutes })).toBe('muted');
});

test('a mute for another host leaves the rest as it is', () => {
  const mutes = [{ what: 'host', host: 'shop.example' }] as const;
  expect(quietReason(failure(part), pageWith(), { ...DEFAULTS, mutes })).toBe('tracker');
  expect(quietReason(failure({ status: 500 }), pageWith(), { ...DEFAULTS, mutes })).toBe('muted');
  expect(quietReason(failure({ status: 500 }), pageWith(), DEFAULTS)).toBeUndefined();
});
