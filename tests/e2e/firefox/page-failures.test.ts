import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrokenSite } from '../../servers/broken-site/index.ts';
import { Firefox, type Tab } from './browser.ts';

let browser: Firefox;
let tab: Tab;
beforeAll(async () => {
  browser = await Firefox.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

type Row = [
  fails: string,
  url: (site: BrokenSite) => string,
  badge: string,
  headline: RegExp,
  party: string,
  where: string,
];

const at = (path: string) => (site: BrokenSite) => site.origin + path;
const AT_THE_SITE = 'Where it broke: at the site';
const AT_THE_PROXY = 'Where it broke: at the proxy';
const IN_THE_BROWSER = 'Where it broke: in your browser';
const ON_THE_NETWORK = 'Where it broke: on the network between you and the site';
const UNKNOWN = 'Where it broke: we can’t tell, somewhere between you and the site';

/** A page that fails, and the words for it. */
const rows: Row[] = [
  ['404 with a body', at('/status/404'), '404', /nothing was found/i, 'unknown', AT_THE_SITE],
  ['404 without a body', at('/status/404?empty'), '404', /nothing was found/i, 'unknown', AT_THE_SITE],
  ['503 without a body', at('/status/503?empty'), '503', /right now/i, 'unknown', AT_THE_SITE],
  ['a download that is not there', at('/download/x'), '404', /nothing was found/i, 'unknown', AT_THE_SITE],
  ['407 from a site', at('/status/407'), '407', /by no proxy of yours/i, 'unknown', AT_THE_SITE],
  ['401, its sign-in window open', at('/sign-in'), '401', /needs a sign-in/i, 'unknown', AT_THE_SITE],
  [
    'a name that does not exist',
    () => 'http://no-such-name.invalid/',
    'DNS',
    /no-such-name\.invalid/,
    'unknown',
    ON_THE_NETWORK,
  ],
  ['connection refused', ({ closed }) => `${closed}/`, '!', /turned down/i, 'unknown', AT_THE_SITE],
  ['connection reset', at('/reset'), '!', /cut off/i, 'unknown', UNKNOWN],
  ['an empty answer, which Firefox calls a reset', at('/hang-up'), '!', /cut off/i, 'unknown', UNKNOWN],
  ['a redirect loop', at('/loop'), '!', /on and on/i, 'unknown', AT_THE_SITE],
  ['a certificate nobody signed', ({ secure }) => `${secure}/`, 'TLS', /can’t be sure/i, 'unknown', UNKNOWN],
  [
    'https to an http port',
    ({ origin }) => `${origin.replace('http:', 'https:')}/`,
    'TLS',
    /no secure connection/i,
    'unknown',
    UNKNOWN,
  ],
  ['a broken encoding', at('/bad-encoding'), '!', /exchange .* went wrong/i, 'unknown', UNKNOWN],
  ['a port that browsers refuse', () => 'http://127.0.0.1:6667/', '!', /port/i, 'browser', IN_THE_BROWSER],
  [
    '407 from a proxy over http, its sign-in window open',
    () => 'http://needs-sign-in.test/',
    '407',
    /proxy wants you to sign in/i,
    'proxy',
    AT_THE_PROXY,
  ],
  [
    '407 from a proxy over https, its sign-in window open',
    () => 'https://needs-sign-in.test/',
    '407',
    /proxy wants you to sign in/i,
    'proxy',
    AT_THE_PROXY,
  ],
  [
    'a proxy that refuses the tunnel with 403',
    () => 'https://refused-403.test/',
    'PRX',
    /proxy did not open/i,
    'proxy',
    AT_THE_PROXY,
  ],
  [
    'a proxy that refuses the tunnel with 502',
    () => 'https://refused-502.test/',
    'PRX',
    /proxy did not open/i,
    'proxy',
    AT_THE_PROXY,
  ],
  ['a proxy that is not there', () => 'http://dead-proxy.test/', 'PRX', /go through the proxy/i, 'proxy', AT_THE_PROXY],
];

test.each(rows)('%s', async (_, url, badge, headline, party, where) => {
  await tab.visit(url(browser.site));
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
