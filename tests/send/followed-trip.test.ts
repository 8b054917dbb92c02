import { describe, expect, test } from 'vitest';
import type { ErrorDetails, RedirectDetails, ResponseDetails } from '../../capture/web-request';
import { FollowedTrip } from '../../send/followed-trip';

const URL_A = 'https://site.example/a';
const PLAIN = {
  requestId: '1',
  tabId: 1,
  url: URL_A,
  method: 'GET',
  type: 'xmlhttprequest',
  frameId: 0,
  parentFrameId: -1,
};

type Told =
  | ['started', url?: string]
  | ['finished', url?: string, status?: number]
  | ['answered' | 'redirected', url: string, status: number, more?: Partial<RedirectDetails>]
  | ['error', url: string, error: string];

/** A trip of which the browser has told all this, one event each 10 ms. */
function tripAfter(told: readonly Told[]) {
  const trip = new FollowedTrip(new Set(['server', 'retry-after']));
  for (const [at, [event, url = URL_A, what, more = {}]] of told.entries()) {
    const timeStamp = 1000 + at * 10;
    const answer: ResponseDetails = {
      ...PLAIN,
      url,
      timeStamp,
      statusCode: Number(what ?? 200),
      statusLine: `HTTP/1.1 ${what ?? 200} Some words`,
      responseHeaders: [
        { name: 'Server', value: 'made-up' },
        { name: 'Set-Cookie', value: 'a=b' },
      ],
      ip: '192.0.2.1',
      ...more,
    };
    if (event === 'started') trip.started({ ...PLAIN, url, timeStamp });
    if (event === 'answered') trip.answered(answer);
    if (event === 'redirected') trip.redirected({ redirectUrl: '', ...answer });
    if (event === 'finished') trip.finished(answer);
    if (event === 'error') trip.finished({ ...PLAIN, url, timeStamp, error: String(what) } as ErrorDetails);
  }
  return trip.trip();
}

const to = (redirectUrl: string) => ({ redirectUrl });
const [A, B] = [URL_A, 'https://site.example/b'];

/** `https://site.example/a 302` for each step. */
const stepsOf = (trip: ReturnType<typeof tripAfter>) => trip?.steps.map(({ url, status }) => `${url} ${status ?? '-'}`);

describe('what the browser told becomes steps', () => {
  const rows: [says: string, told: Told[], steps: string[], failure: string | undefined][] = [
    ['an answer', [['started'], ['answered', A, 200], ['finished']], [`${A} 200`], undefined],
    ['a failed answer', [['started'], ['answered', A, 404], ['finished', A, 404]], [`${A} 404`], undefined],
    [
      'a redirect',
      [
        ['started'],
        ['answered', A, 302],
        ['redirected', A, 302, to(B)],
        ['started', B],
        ['answered', B, 200],
        ['finished', B],
      ],
      [`${A} 302`, `${B} 200`],
      undefined,
    ],
    [
      'a redirect told only after the next request (Firefox)',
      [
        ['started'],
        ['answered', A, 301],
        ['redirected', A, 301, to(B)],
        ['started', B],
        ['error', B, 'NS_ERROR_CONNECTION_REFUSED'],
      ],
      [`${A} 301`, `${B} -`],
      'NS_ERROR_CONNECTION_REFUSED',
    ],
    [
      'a sign-in that was answered',
      [['started'], ['answered', A, 401], ['answered', A, 200], ['finished']],
      [`${A} 200`],
      undefined,
    ],
    [
      'no connection',
      [['started'], ['error', A, 'net::ERR_CONNECTION_REFUSED']],
      [`${A} -`],
      'net::ERR_CONNECTION_REFUSED',
    ],
    [
      'hanging up after the answer is no failure',
      [['started'], ['answered', A, 200], ['finished'], ['error', A, 'net::ERR_ABORTED']],
      [`${A} 200`],
      undefined,
    ],
  ];
  test.each(rows)('%s', (_, told, steps, error) => {
    const trip = tripAfter(told);
    expect(stepsOf(trip)).toEqual(steps);
    expect(trip?.error).toBe(error);
    expect(trip?.isWatched).toBe(true);
  });

  test('nothing told, nothing known', () => expect(tripAfter([])).toBeUndefined());

  test('times, address, words and headers are those of each answer', () => {
    const [step] = tripAfter([['started'], ['answered', A, 200], ['finished']])?.steps ?? [];
    expect(step).toMatchObject({ sentAt: 1000, answeredAt: 1010, ip: '192.0.2.1', reason: 'Some words' });
    expect(step?.headers).toEqual([
      ['Server', 'made-up'],
      ['Set-Cookie', 'a=b'],
    ]);
  });

  test('the browser’s own redirect to https (HSTS) is told as such', () => {
    const http = 'http://site.example/a';
    const trip = tripAfter([
      ['started', http],
      ['redirected', http, 307, to(A)],
      ['started', A],
      ['answered', A, 200],
      ['finished', A],
    ]);
    expect(trip?.steps.map(({ isFromBrowser }) => isFromBrowser)).toEqual([true, undefined]);
  });
});

describe('what failed', () => {
  test('is taken as if somebody had typed the address, with what led there and no cookies', () => {
    const trip = tripAfter([
      ['started'],
      ['answered', A, 302],
      ['redirected', A, 302, to(B)],
      ['started', B],
      ['answered', B, 503],
      ['finished', B, 503],
    ]);
    expect(trip?.failure).toMatchObject({
      type: 'main_frame',
      url: B,
      status: 503,
      headers: [['server', 'made-up']],
      redirects: [{ url: A, status: 302 }],
    });
  });

  test('of a chain that never ends, what led there and where it ended is kept', () => {
    const told = Array.from({ length: 40 }, (_, at): Told[] => [
      ['started', `${A}?${at}`],
      ['answered', `${A}?${at}`, 302],
      ['redirected', `${A}?${at}`, 302, to(`${A}?${at + 1}`)],
    ]).flat();
    const trip = tripAfter([...told, ['error', `${A}?39`, 'net::ERR_TOO_MANY_REDIRECTS']]);
    expect(trip?.steps.length).toBe(25);
    expect([trip?.steps[0]?.url, trip?.steps.at(-1)?.url]).toEqual([`${A}?0`, `${A}?39`]);
    expect(trip?.failure?.error).toBe('net::ERR_TOO_MANY_REDIRECTS');
    expect(trip?.failure?.redirects?.length).toBe(20);
  });
});

test('it waits for an end that is told late, and not for ever', async () => {
  const late = new FollowedTrip(new Set());
  late.started({ ...PLAIN, timeStamp: 1 });
  setTimeout(() => late.finished({ ...PLAIN, timeStamp: 2, error: 'NS_ERROR_NET_RESET' }), 5);
  await late.ended(10_000);
  expect(late.trip()?.error).toBe('NS_ERROR_NET_RESET');
  await new FollowedTrip(new Set()).ended(1);
});
