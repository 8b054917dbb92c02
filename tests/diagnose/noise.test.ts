import { expect, test } from 'vitest';
import type { Failure } from '../../capture/failure';
import { isNoise, type NoiseReason, noiseReason } from '../../diagnose/noise';
import { failure } from './failure';

const image = { type: 'image', url: 'https://shop.example/logo.png' };
const script = { type: 'script', url: 'https://ads.example/tag.js' };

// biome-ignore format: a table
const rows: [sentence: string, facts: Partial<Failure>, reason: NoiseReason | undefined][] = [
  ['a page that is not there counts', { status: 404 }, undefined],
  ['a missing image counts', { ...image, status: 404 }, undefined],
  ['a network failure counts', { error: 'net::ERR_CONNECTION_REFUSED' }, undefined],
  ['a failure without any fact counts', {}, undefined],

  ['Chromium’s abort is nobody’s fault', { ...script, error: 'net::ERR_ABORTED' }, 'cancelled'],
  ['Firefox’s abort is nobody’s fault', { ...script, error: 'NS_BINDING_ABORTED' }, 'cancelled'],
  ['an aborted page is nobody’s fault', { error: 'net::ERR_ABORTED', navigationError: 'net::ERR_ABORTED' }, 'cancelled'],
  ['a redirect loop that the request calls aborted counts', { error: 'net::ERR_ABORTED', navigationError: 'net::ERR_TOO_MANY_REDIRECTS' }, undefined],
  ['a name that only contains an abort counts', { ...script, error: 'net::ERR_ABORTED_BY_NOBODY' }, undefined],
  ['an aborted answer of 500 was an answer', { ...script, status: 500, error: 'net::ERR_ABORTED' }, undefined],
  ['a page that was left before it showed anything', { status: 503, abandoned: true }, 'cancelled'],

  ['an ad blocker’s work, in Chromium', { ...script, error: 'net::ERR_BLOCKED_BY_CLIENT' }, 'blocked'],
  ['an ad blocker’s work, in Firefox', { ...script, error: 'NS_ERROR_ABORT' }, 'blocked'],
  ['a page that an extension stopped is what the reader sees', { error: 'net::ERR_BLOCKED_BY_CLIENT' }, undefined],
  ['a site’s own safety rule counts', { ...script, error: 'net::ERR_BLOCKED_BY_RESPONSE' }, undefined],

  ['tracking protection, in Firefox', { ...script, error: 'NS_ERROR_TRACKING_URI' }, 'tracking'],
  ['social trackers, too', { ...script, error: 'NS_ERROR_SOCIALTRACKING_URI' }, 'tracking'],
  ['tracking protection, in Chromium', { ...script, error: 'net::ERR_BLOCKED_BY_FINGERPRINTING_PROTECTION' }, 'tracking'],
  ['a page that tracking protection stopped counts', { error: 'NS_ERROR_TRACKING_URI' }, undefined],

  ['what was asked for ahead of need', { status: 503, purpose: 'prefetch' }, 'prefetch'],
  ['a page that was prepared out of sight', { error: 'net::ERR_FAILED', purpose: 'prerender' }, 'prefetch'],

  ['an icon that browsers ask every site for', { ...image, url: 'https://shop.example/favicon.ico', status: 404 }, 'favicon'],
  ['a phone’s icon', { type: 'other', url: 'https://shop.example/apple-touch-icon-precomposed.png', status: 404 }, 'favicon'],
  ['an icon that somebody opened as a page counts', { url: 'https://shop.example/favicon.ico', status: 404 }, undefined],
  ['an icon that could not be fetched at all counts', { ...image, url: 'https://shop.example/favicon.ico', error: 'net::ERR_CONNECTION_RESET' }, undefined],
  ['an icon’s name in a query is no icon', { ...image, url: 'https://shop.example/thumb?of=/favicon.ico', status: 404 }, undefined],
  ['another name that ends alike is no icon', { ...image, url: 'https://shop.example/my-favicon.ico', status: 404 }, undefined],
];

test.each(rows)('%s', (_, facts, reason) => {
  expect(noiseReason(failure(facts))).toBe(reason);
  expect(isNoise(failure(facts))).toBe(reason !== undefined);
});
