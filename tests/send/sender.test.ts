import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Sender } from '../../send/sender';

/** Stands for the browser's webRequest: what a test makes it tell, whoever listens to that tab hears. */
type Listener = (details: object) => void;
const EVENTS = [
  'onBeforeRequest',
  'onHeadersReceived',
  'onAuthRequired',
  'onBeforeRedirect',
  'onResponseStarted',
  'onErrorOccurred',
] as const;
const listeners = new Map<string, Set<Listener>>();
let requestId = 0;

const tell = (event: (typeof EVENTS)[number], id: number, url: string, more: object = {}, method = 'GET') => {
  const details = { requestId: `${id}`, url, method, timeStamp: 1, type: 'xmlhttprequest', tabId: 7, ...more };
  for (const listener of listeners.get(event) ?? []) listener(details);
};
const answer = (statusCode: number) => ({
  statusCode,
  statusLine: `HTTP/1.1 ${statusCode} Words`,
  responseHeaders: [],
});

/** Tells of a whole request: where it begins, each redirect, and how it ends. */
function tellOf(urls: readonly string[], end: { status: number } | { error: string }, method = 'GET'): void {
  const id = ++requestId;
  for (const [at, url] of urls.entries()) {
    tell('onBeforeRequest', id, url, {}, method);
    const next = urls[at + 1];
    if (next) {
      tell('onHeadersReceived', id, url, answer(302), method);
      tell('onBeforeRedirect', id, url, { ...answer(302), redirectUrl: next }, method);
    } else if ('status' in end) {
      tell('onHeadersReceived', id, url, answer(end.status), method);
      tell('onResponseStarted', id, url, answer(end.status), method);
    } else tell('onErrorOccurred', id, url, end, method);
  }
}

let fetched: ReturnType<typeof vi.fn<typeof fetch>>;
let sender: Sender;
let isAllowed = true;

beforeEach(async () => {
  vi.useFakeTimers();
  isAllowed = true;
  const webRequest = Object.fromEntries(
    EVENTS.map((event) => {
      const heard = new Set<Listener>();
      listeners.set(event, heard);
      const addListener = (listener: Listener, filter: object) => {
        expect(filter).toEqual({ urls: ['<all_urls>'], tabId: 7 });
        heard.add(listener);
      };
      return [event, { addListener, removeListener: (listener: Listener) => heard.delete(listener) }];
    }),
  );
  Object.assign(fakeBrowser, {
    webRequest,
    tabs: { TAB_ID_NONE: -1, getCurrent: async () => ({ id: 7 }) },
    permissions: { contains: async () => isAllowed },
  });
  fetched = vi.fn<typeof fetch>();
  vi.stubGlobal('fetch', fetched);
  sender = await Sender.open(new Set(['server']));
});
afterEach(() => {
  sender.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const A = 'https://site.example/a';
const B = 'https://site.example/b';
const send = (more: object = {}) => sender.send({ url: A, method: 'GET', timeLimit: 5000, ...more });
/** The steps, as `url status`. */
const stepsOf = ({ trip }: Awaited<ReturnType<typeof send>>) => trip.steps.map(({ url, status }) => `${url} ${status}`);

/** The answer comes once the browser has told of it. */
function answers(tellFirst: () => void, response: Response | Error): void {
  fetched.mockImplementationOnce(async () => {
    tellFirst();
    if (response instanceof Error) throw response;
    return response;
  });
}

describe('one request', () => {
  test('every redirect is a step', async () => {
    answers(() => tellOf([A, B], { status: 200 }), new Response('yes'));
    const sent = await send();
    expect(stepsOf(sent)).toEqual([`${A} 302`, `${B} 200`]);
    expect([sent.trip.isWatched, sent.trip.failure, sent.response?.status]).toEqual([true, undefined, 200]);
  });

  test.each([
    [undefined, 'omit'],
    [true, 'include'],
  ])(
    'cookies: %s → credentials: %s; never out of the cache, never with a referrer',
    async (withCookies, credentials) => {
      answers(() => tellOf([A], { status: 200 }, 'POST'), new Response());
      await send({ withCookies, method: 'POST', body: 'x', headers: [['X-Own', 'y']] });
      const [request] = fetched.mock.calls[0] as [Request];
      expect([request.credentials, request.cache, request.referrerPolicy]).toEqual([
        credentials,
        'no-store',
        'no-referrer',
      ]);
      expect([request.method, request.headers.get('x-own'), await request.text()]).toEqual(['POST', 'y', 'x']);
    },
  );

  test('what fails has the failure that the diagnosis takes', async () => {
    answers(() => tellOf([A], { error: 'net::ERR_CONNECTION_REFUSED' }), new TypeError('Failed to fetch'));
    const { trip, response, stopped } = await send();
    expect(trip).toMatchObject({ isWatched: true, error: 'net::ERR_CONNECTION_REFUSED' });
    expect(trip.failure).toMatchObject({ url: A, type: 'main_frame', error: 'net::ERR_CONNECTION_REFUSED' });
    expect([response, stopped]).toEqual([undefined, undefined]);
  });

  test('a browser that tells of the end a moment later is waited for', async () => {
    answers(() => setTimeout(() => tellOf([A], { status: 404 }), 900), new Response('', { status: 404 }));
    const sending = send();
    await vi.advanceTimersByTimeAsync(900);
    expect((await sending).trip).toMatchObject({ isWatched: true, failure: { status: 404 } });
  });

  test('of a browser that tells nothing, what the answer itself tells is told', async () => {
    answers(() => {}, new Response('', { status: 404, statusText: 'Gone fishing', headers: { 'X-A': 'b' } }));
    const sending = send();
    await vi.advanceTimersByTimeAsync(1000);
    const { trip } = await sending;
    expect(trip).toMatchObject({ isWatched: false, steps: [{ status: 404, reason: 'Gone fishing' }] });
    expect(trip.steps[0]?.headers).toContainEqual(['x-a', 'b']);
  });

  test('where it neither tells nor answers, nobody is blamed', async () => {
    answers(() => {}, new TypeError('Failed to fetch'));
    const sending = send();
    await vi.advanceTimersByTimeAsync(1000);
    const { trip } = await sending;
    expect([trip.isWatched, trip.error, trip.failure, trip.steps.length]).toEqual([false, undefined, undefined, 1]);
  });

  test('an address that the browser won’t take is refused, and nothing is sent', async () => {
    await expect(send({ headers: [['not a name', 'x']] })).rejects.toThrow(TypeError);
    expect(fetched).not.toHaveBeenCalled();
  });
});

describe('a site that we have no leave for', () => {
  const rows: [says: string, end: { status: number } | { error: string }, isHidden: true | undefined][] = [
    ['the browser keeps its answer', { error: 'net::ERR_FAILED' }, true],
    ['nobody listens there', { error: 'net::ERR_CONNECTION_REFUSED' }, undefined],
  ];
  test.each(rows)('%s', async (_, end, isHidden) => {
    isAllowed = false;
    answers(() => tellOf([A], end), new TypeError('Failed to fetch'));
    const { trip } = await send();
    expect(trip.isHidden).toBe(isHidden);
    expect(trip.failure === undefined).toBe(isHidden === true);
  });

  test('an answer without its body is no failure of the site', async () => {
    isAllowed = false;
    const id = ++requestId;
    const tellAll = () => {
      tell('onBeforeRequest', id, A);
      tell('onHeadersReceived', id, A, answer(200));
      tell('onErrorOccurred', id, A, { error: 'net::ERR_FAILED' });
    };
    answers(tellAll, new TypeError('Failed to fetch'));
    const sent = await send();
    expect([stepsOf(sent), sent.trip.error, sent.trip.failure, sent.trip.isHidden]).toEqual([
      [`${A} 200`],
      undefined,
      undefined,
      true,
    ]);
  });

  test('with leave, the same name is the site’s failure', async () => {
    answers(() => tellOf([A], { error: 'net::ERR_FAILED' }), new TypeError('Failed to fetch'));
    expect((await send()).trip).toMatchObject({ error: 'net::ERR_FAILED', failure: { url: A } });
  });
});

describe('what is stopped', () => {
  /** Never answers; ends as `fetch` does when it is stopped. */
  const hang = () =>
    fetched.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) => {
          const id = ++requestId;
          tell('onBeforeRequest', id, A);
          init?.signal?.addEventListener('abort', () => {
            tell('onErrorOccurred', id, A, { error: 'net::ERR_ABORTED' });
            reject(new DOMException('stopped', 'AbortError'));
          });
        }),
    );

  test('by its time limit', async () => {
    hang();
    const sending = send();
    await vi.advanceTimersByTimeAsync(4999);
    await vi.advanceTimersByTimeAsync(1);
    const { stopped, trip } = await sending;
    expect([stopped, trip.error, trip.failure]).toEqual(['time-limit', undefined, undefined]);
  });

  test.each([401, 407])('while the browser waits for somebody to sign in: %i is what came', async (status) => {
    fetched.mockImplementationOnce(
      (_, init) =>
        new Promise((_resolve, reject) => {
          const id = ++requestId;
          tell('onBeforeRequest', id, A);
          tell('onHeadersReceived', id, A, answer(status));
          const asks = {
            isProxy: status === 407,
            scheme: 'basic',
            realm: 'Work',
            challenger: { host: 'gate', port: 1 },
          };
          tell('onAuthRequired', id, A, { ...answer(status), ...asks });
          init?.signal?.addEventListener('abort', () => {
            tell('onErrorOccurred', id, A, { error: 'net::ERR_ABORTED' });
            reject(new DOMException('stopped', 'AbortError'));
          });
        }),
    );
    const sending = send();
    await vi.advanceTimersByTimeAsync(5000);
    const { stopped, trip } = await sending;
    expect([stopped, trip.error, trip.failure?.status]).toEqual(['time-limit', undefined, status]);
    expect(trip.failure?.signIn).toMatchObject({ from: status === 407 ? 'proxy' : 'site', host: 'gate' });
  });

  test('by whoever sent it', async () => {
    hang();
    const control = new AbortController();
    const sending = send({ signal: control.signal });
    control.abort();
    const { stopped, trip } = await sending;
    expect([stopped, trip.error, trip.failure]).toEqual(['cancelled', undefined, undefined]);
  });

  test('an answer in time has no limit for its body', async () => {
    fetched.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 4900));
      // The browser tells of it when the time is over.
      setTimeout(() => tellOf([A], { status: 200 }), 500);
      return new Response();
    });
    const sending = send();
    await vi.advanceTimersByTimeAsync(60_000);
    expect((await sending).stopped).toBeUndefined();
    expect(fetched.mock.calls[0]?.[1]?.signal?.aborted).toBe(false);
  });
});

describe('several at once', () => {
  test('each gets what is its own, though two are alike', async () => {
    answers(() => {}, new Response());
    answers(() => {}, new Response());
    const [one, other] = [send(), send({ url: `${A}#part` })];
    tellOf([A], { status: 200 });
    tellOf([A, B], { status: 404 });
    expect(stepsOf(await one)).toEqual([`${A} 200`]);
    expect(stepsOf(await other)).toEqual([`${A} 302`, `${B} 404`]);
  });

  test('what nobody sent, and what is over, is not heard', async () => {
    tellOf([B], { status: 500 });
    answers(() => tellOf([A], { status: 200 }), new Response());
    const sent = await send();
    tell('onErrorOccurred', requestId, A, { error: 'net::ERR_ABORTED' });
    expect([stepsOf(sent), sent.trip.error]).toEqual([[`${A} 200`], undefined]);
    answers(() => tellOf([A], { status: 404 }), new Response());
    expect(stepsOf(await send())).toEqual([`${A} 404`]);
  });

  test('one of which nothing was told takes nothing from the next', async () => {
    answers(() => {}, new Response());
    const untold = send();
    await vi.advanceTimersByTimeAsync(1000);
    expect((await untold).trip.isWatched).toBe(false);
    answers(() => tellOf([A], { status: 404 }), new Response());
    expect((await send()).trip).toMatchObject({ isWatched: true, failure: { status: 404 } });
  });

  test('closed, it listens no longer', () => {
    sender.close();
    expect(EVENTS.map((event) => listeners.get(event)?.size)).toEqual(EVENTS.map(() => 0));
  });
});

test('it listens before it is open', async () => {
  const order: string[] = [];
  const { webRequest } = fakeBrowser as unknown as { webRequest: Record<string, { addListener(): void }> };
  for (const event of Object.values(webRequest)) event.addListener = () => void order.push('listen');
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => order.push('ask') && { id: 7 } });
  await Sender.open(new Set());
  // Chromium does what it is asked in order: its last answer comes when it listens.
  expect(order).toEqual(['ask', ...EVENTS.map(() => 'listen'), 'ask']);
});
