import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox, type Tab } from './browser.ts';

let browser: Firefox;
let tab: Tab;
beforeAll(async () => {
  browser = await Firefox.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

/** An address of the broken site, `{word}`s replaced. */
function urlOf(address: string): string {
  const { origin, secure, closed } = browser.site;
  const words: Record<string, string> = { origin, secure, closed, host: new URL(origin).host };
  return address.replace(/\{(\w+)\}/, (_, word: string) => words[word] ?? word);
}

type Verdict = readonly [party: string, where: string];

const SITE: Verdict = ['unknown', 'Where it broke: on the site’s side'];
const PROXY: Verdict = ['proxy', 'Where it broke: at the proxy'];
const BROWSER: Verdict = ['browser', 'Where it broke: in your browser'];
const NETWORK: Verdict = ['unknown', 'Where it broke: on the network between you and the site'];
const NOBODY_KNOWS: Verdict = ['unknown', 'Where it broke: we can’t tell, somewhere between you and the site'];

/** A page that answers with a failure, and the words for it. */
const answers: [fails: string, address: string, status: number, headline: RegExp, verdict: Verdict][] = [
  ['404 with a body', '{origin}/status/404', 404, /nothing was found/i, SITE],
  ['404 without a body', '{origin}/status/404?empty', 404, /nothing was found/i, SITE],
  ['503 without a body', '{origin}/status/503?empty', 503, /right now/i, SITE],
  ['an unknown 4xx code', '{origin}/status/432', 432, /could not be accepted/i, SITE],
  ['a download, whose error page gets a tab of its own', '{origin}/download/x', 404, /nothing was found/i, SITE],
  ['407 from a site', '{origin}/status/407', 407, /by no proxy of yours/i, SITE],
  ['401, sign-in window open', '{origin}/sign-in', 401, /sign-in/i, SITE],
  ['407 from a proxy over http, window open', 'http://needs-sign-in.test/', 407, /proxy wants you to sign in/i, PROXY],
  [
    '407 from a proxy over https, window open',
    'https://needs-sign-in.test/',
    407,
    /proxy wants you to sign in/i,
    PROXY,
  ],
];

/** A page that gets no answer, Firefox's word for that, and ours. */
const errors: [fails: string, address: string, told: string, badge: string, headline: RegExp, verdict: Verdict][] = [
  ['no such name', 'http://no-such.invalid/', 'NS_ERROR_UNKNOWN_HOST', 'DNS', /no-such\.invalid/, NETWORK],
  ['connection refused', '{closed}/', 'NS_ERROR_CONNECTION_REFUSED', '!', /turned down/i, NOBODY_KNOWS],
  ['connection reset', '{origin}/reset', 'NS_ERROR_NET_RESET', '!', /cut off/i, NOBODY_KNOWS],
  ['an empty answer', '{origin}/hang-up', 'NS_ERROR_NET_RESET', '!', /cut off/i, NOBODY_KNOWS],
  [
    'an answer cut short',
    '{origin}/cut-short',
    'NS_ERROR_NET_PARTIAL_TRANSFER',
    '!',
    /part of the answer/i,
    NOBODY_KNOWS,
  ],
  ['a redirect loop', '{origin}/loop', 'NS_ERROR_REDIRECT_LOOP', '!', /on and on/i, SITE],
  ['a certificate nobody signed', '{secure}/', 'Error code 2153398258', 'TLS', /can’t be sure/i, NOBODY_KNOWS],
  ['https to an http port', 'https://{host}/', 'Error code 2153394151', 'TLS', /no secure connection/i, NOBODY_KNOWS],
  ['a broken encoding', '{origin}/bad-encoding', 'Error code 2152398875', '!', /could not be unpacked/i, NOBODY_KNOWS],
  ['a port that browsers refuse', 'http://127.0.0.1:6667/', 'deniedPortAccess', '!', /the port/i, BROWSER],
  [
    'a tunnel refused with 403',
    'https://refused-403.test/',
    'NS_ERROR_PROXY_FORBIDDEN',
    'PRX',
    /refuses to connect you/i,
    PROXY,
  ],
  [
    'a tunnel refused with 502',
    'https://refused-502.test/',
    'NS_ERROR_PROXY_BAD_GATEWAY',
    'PRX',
    /says that it could not reach/i,
    ['unknown', PROXY[1]],
  ],
  [
    'a dead proxy',
    'http://dead-proxy.test/',
    'NS_ERROR_PROXY_CONNECTION_REFUSED',
    'PRX',
    /the proxy it must use/i,
    ['unknown', PROXY[1]],
  ],
];

const rows = [
  ...answers.map(([fails, address, status, ...words]) => [fails, address, status, String(status), ...words] as const),
  ...errors,
];

test.each(rows)('%s', async (_, address, told, badge, headline, [party, where]) => {
  const url = urlOf(address);
  await tab.visit(url);
  const seen = async () => {
    const failure = await tab.failure();
    if (!String(failure?.url).startsWith(url)) return [];
    return [failure?.status, failure?.error, failure?.navigationError];
  };
  await expect.poll(seen).toContain(told);
  await expect.poll(() => tab.badge()).toBe(badge);
  const popup = await tab.popup();
  try {
    await expect.poll(() => popup.text('h1')).toMatch(headline);
    expect(await popup.attribute('article', 'data-party')).toBe(party);
    expect(await popup.attribute('article .path', 'aria-label')).toBe(where);
  } finally {
    await popup.close();
  }
});

test('a certificate error is a sentence in the user’s language, told apart by the number beside it', async () => {
  await tab.visit(urlOf('{secure}/'));
  await expect.poll(() => tab.failure()).toMatchObject({ navigationError: 'Error code 2153398258' });
  expect(String((await tab.failure())?.error)).toMatch(/^The certificate is not trusted/);
});

test('a page that answers 204 is no failure', async () => {
  await tab.visit('/page?title=stays');
  await tab.visit('/no-content');
  await expect.poll(async () => (await tab.failure())?.status).toBe(204);
  expect(await tab.badge()).toBe('');
});

test('a redirect on the way is kept as a fact', async () => {
  await tab.visit('/redirect?to=/status/410');
  await expect.poll(() => tab.badge()).toBe('410');
  const redirects = [{ url: urlOf('{origin}/redirect?to=/status/410'), status: 302 }];
  await expect.poll(() => tab.failure()).toMatchObject({ status: 410, redirects });
});

test('the tooltip says it in words', async () => {
  await tab.visit('/status/404');
  await expect.poll(() => tab.tooltip()).toBe('What Broke? This page failed with 404');
});
