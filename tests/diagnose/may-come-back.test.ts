import { describe, expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { keepUrl } from '../../capture/kept-url';
import { isBack } from '../../diagnose/is-back';
import { mayComeBack } from '../../diagnose/may-come-back';
import { explain } from './explain';
import { failure } from './failure';

const DAY = 24 * 60 * 60;

describe('whether one can be told when a page is back', () => {
  const rows: [offered: boolean, what: string, facts: Partial<Failure>][] = [
    [true, 'the site is overloaded', { status: 503 }],
    [true, 'the site is broken', { status: 500 }],
    [true, 'the site’s server is gone', { status: 502 }],
    [true, 'it had too many requests', { status: 429 }],
    [true, 'it refuses connections', { error: 'net::ERR_CONNECTION_REFUSED' }],
    [true, 'it does not answer', { error: 'net::ERR_CONNECTION_TIMED_OUT' }],
    [true, 'its name is unknown', { error: 'net::ERR_NAME_NOT_RESOLVED' }],
    [true, 'its name is unknown, in Firefox', { error: 'NS_ERROR_UNKNOWN_HOST' }],
    [true, 'its certificate is too old', { error: 'net::ERR_CERT_DATE_INVALID' }],
    [true, 'it wants to be asked in an hour', { status: 503, headers: [['retry-after', '3600']] }],
    [false, 'it wants to be asked in three days', { status: 503, headers: [['retry-after', `${3 * DAY}`]] }],
    [false, 'the page is not there', { status: 404 }],
    [false, 'one has to sign in', { status: 401 }],
    [false, 'one may not', { status: 403 }],
    [false, 'one’s proxy wants a name', { status: 407 }],
    [false, 'one has to sign in to the network', { status: 511 }],
    [false, 'it sends one round in circles, for one’s cookies perhaps', { error: 'net::ERR_TOO_MANY_REDIRECTS' }],
    [false, 'one is offline', { error: 'net::ERR_INTERNET_DISCONNECTED' }],
    [false, 'the browser wants https', { error: 'NS_ERROR_HTTPS_ONLY' }],
    [false, 'the page was sent with a form', { status: 503, method: 'POST' }],
    [false, 'it is a part of the page', { status: 503, type: 'image' }],
    [false, 'it is a frame', { status: 503, type: 'sub_frame' }],
    [false, 'it is a file', { error: 'net::ERR_CONNECTION_REFUSED', url: 'file:///a.html' }],
  ];

  test.each(rows)('%s: %s', async (offered, _, facts) => {
    const failed = failure(facts);
    expect(mayComeBack(failed, await explain(failed), failed.lastAt)).toBe(offered);
  });

  test.each([
    [true, 'was kept whole', 'https://shop.example/cart?item=1#top'],
    [true, 'was kept whole, unusual as it is', 'http://shop.example:8080/%E2%80%A2'],
    [false, 'had a secret', 'https://shop.example/cart?token=8c2f'],
    [false, 'was too long', `https://shop.example/${'a'.repeat(3000)}`],
    [false, 'had an unprintable character', 'https://shop.example/\u202e'],
  ])('%s: the address %s', async (offered, _, url) => {
    const failed = failure({ status: 503, url: keepUrl(url) });
    expect(mayComeBack(failed, await explain(failed), failed.lastAt)).toBe(offered);
  });
});

describe('whether it is back', () => {
  const rows: [back: boolean, before: number | undefined, now: number][] = [
    [true, 503, 200],
    [true, 503, 204],
    [false, 503, 503],
    [false, 503, 500],
    [false, 503, 404],
    [false, 503, 401],
    [false, 429, 429],
    [true, undefined, 200],
    [true, undefined, 401],
    [true, undefined, 404],
    [false, undefined, 429],
    [false, undefined, 408],
    [false, undefined, 502],
  ];

  test.each(rows)('%s: failed with %s, and now %s', (back, before, now) => {
    expect(isBack(before, now)).toBe(back);
  });
});
