import { describe, expect, test } from 'vitest';
import { type CheckResult, resultOf } from '../../send/check-result';
import type { Sent } from '../../send/sender';
import type { Step, Trip } from '../../send/trip';

const step = (url: string, more: Partial<Step> = {}): Step => ({
  url,
  method: 'GET',
  headers: [],
  sentAt: 0,
  answeredAt: 7,
  status: 200,
  ...more,
});
const trip = (...steps: Step[]): Trip => ({ steps, isWatched: true });
const [HTTP, HTTPS] = ['http://site.example/', 'https://site.example/'];
const loop = {
  ...trip(step(HTTPS, { status: 302 }), step(HTTP, { status: 302 }), step(HTTPS, { status: 302 })),
  error: 'net::ERR_TOO_MANY_REDIRECTS',
};
const long = {
  ...trip(step(HTTPS, { status: 302 }), step(`${HTTPS}2`, { status: 302 })),
  error: 'NS_ERROR_REDIRECT_LOOP',
};

describe('what came of an address', () => {
  const rows: [
    says: string,
    sent: Pick<Sent, 'trip' | 'stopped'>,
    outcome: CheckResult['outcome'],
    findings: string[],
  ][] = [
    ['fine', { trip: trip(step(HTTPS)) }, 'fine', []],
    ['fine where it led', { trip: trip(step(HTTP, { status: 301 }), step(HTTPS)) }, 'redirected', []],
    ['a redirect without an address', { trip: trip(step(HTTPS, { status: 302 })) }, 'fine', []],
    ['an error', { trip: trip(step(HTTPS, { status: 404 })) }, 'failed', []],
    ['no answer', { trip: { ...trip(step(HTTPS, { status: undefined })), error: 'net::ERR_FAILED' } }, 'failed', []],
    ['too slow', { trip: trip(step(HTTPS, { status: undefined })), stopped: 'time-limit' }, 'too-slow', []],
    ['not to be seen', { trip: { steps: [step(HTTPS, { status: undefined })], isWatched: false } }, 'unseen', []],
    ['from https back to http', { trip: trip(step(HTTPS, { status: 302 }), step(HTTP)) }, 'redirected', ['downgrade']],
    ['in a circle, and back to http', { trip: loop }, 'failed', ['loop', 'downgrade']],
    ['too many redirects', { trip: long }, 'failed', ['too-many-redirects']],
  ];
  test.each(rows)('%s', (_, sent, outcome, findings) => {
    expect(resultOf(sent, new Set())).toMatchObject({ outcome, findings });
  });

  test('may be remembered: no cookies, no secrets, nothing endless', () => {
    const headers: [string, string][] = [
      ['Set-Cookie', 'session=opensesame'],
      ['Location', 'https://me:opensesame@site.example/?token=opensesame#opensesame'],
      ['X-Unknown', 'opensesame'],
      ['Server', 'x'.repeat(5000)],
    ];
    const hostile = step('https://site.example/?token=opensesame', {
      headers,
      location: 'https://site.example/?token=opensesame',
    });
    const text = JSON.stringify(resultOf({ trip: trip(hostile) }, new Set(['set-cookie'])));
    expect(text).not.toContain('opensesame');
    expect(text).toContain('"location"');
    expect(text.length).toBeLessThan(2500);
  });
});
