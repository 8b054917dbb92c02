import { afterAll, beforeAll, expect, test } from 'vitest';
import type { BrokenSite } from '../../servers/broken-site/index.ts';
import { Chromium, type Tab } from './browser.ts';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

interface Row {
  fails: string;
  url(site: BrokenSite): string;
  badge: string;
  headline: RegExp;
  party: string;
  where: string;
}

const at = (path: string) => (site: BrokenSite) => site.origin + path;
const AT_THE_SITE = 'Where it broke: on the site’s side';
const AT_THE_PROXY = 'Where it broke: at the proxy';
const UNKNOWN = 'Where it broke: we can’t tell, somewhere between you and the site';

/** A page that fails, and the words for it. */
const rows: Row[] = [
  {
    fails: '404 with a body',
    url: at('/status/404'),
    badge: '404',
    headline: /nothing was found/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: '404 without a body, which commits no page',
    url: at('/status/404?empty'),
    badge: '404',
    headline: /nothing was found/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: '500 without a body',
    url: at('/status/500?empty'),
    badge: '500',
    headline: /unexpected/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  { fails: '503', url: at('/status/503'), badge: '503', headline: /right now/i, party: 'unknown', where: AT_THE_SITE },
  {
    fails: 'an unknown 4xx code',
    url: at('/status/432'),
    badge: '432',
    headline: /could not be accepted/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: 'a download that is not there',
    url: at('/download/x'),
    badge: '404',
    headline: /nothing was found/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: '401, its sign-in window dismissed',
    url: at('/sign-in'),
    badge: '401',
    headline: /sign-in/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: 'a name that does not exist',
    url: () => 'http://no-such-name.invalid/',
    badge: 'DNS',
    headline: /no-such-name\.invalid/,
    party: 'unknown',
    where: 'Where it broke: on the network between you and the site',
  },
  {
    fails: 'connection refused',
    url: (site) => `${site.closed}/`,
    badge: '!',
    headline: /turned down/i,
    party: 'unknown',
    where: UNKNOWN,
  },
  { fails: 'connection reset', url: at('/reset'), badge: '!', headline: /cut off/i, party: 'unknown', where: UNKNOWN },
  {
    fails: 'an empty answer',
    url: at('/hang-up'),
    badge: '!',
    headline: /without an answer/i,
    party: 'unknown',
    where: UNKNOWN,
  },
  {
    fails: 'a redirect loop',
    url: at('/loop'),
    badge: '!',
    headline: /on and on/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: 'a certificate nobody signed',
    url: (site) => `${site.secure}/`,
    badge: 'TLS',
    headline: /can’t be sure/i,
    party: 'unknown',
    where: UNKNOWN,
  },
  {
    fails: 'a broken encoding',
    url: at('/bad-encoding'),
    badge: '!',
    headline: /could not be unpacked/i,
    party: 'unknown',
    where: UNKNOWN,
  },
  {
    fails: 'a port that browsers refuse',
    url: () => 'http://127.0.0.1:6667/',
    badge: '!',
    headline: /port/i,
    party: 'browser',
    where: 'Where it broke: in your browser',
  },
  {
    fails: '407 from a proxy, over http',
    url: () => 'http://needs-sign-in.test/',
    badge: '407',
    headline: /proxy wants you to sign in/i,
    party: 'proxy',
    where: AT_THE_PROXY,
  },
  {
    fails: '407 from a proxy, over https',
    url: () => 'https://needs-sign-in.test/',
    badge: '407',
    headline: /proxy wants you to sign in/i,
    party: 'proxy',
    where: AT_THE_PROXY,
  },
  {
    fails: '407 from a site',
    url: at('/status/407'),
    badge: '407',
    headline: /by no proxy of yours/i,
    party: 'unknown',
    where: AT_THE_SITE,
  },
  {
    fails: 'a proxy that refuses the tunnel',
    url: () => 'https://refused-403.test/',
    badge: 'PRX',
    headline: /proxy/i,
    party: 'proxy',
    where: AT_THE_PROXY,
  },
  {
    fails: 'a proxy that is not there',
    url: () => 'http://dead-proxy.test/',
    badge: 'PRX',
    headline: /proxy/i,
    party: 'unknown',
    where: AT_THE_PROXY,
  },
];

test.each(rows)('$fails: badge $badge', async ({ url, badge, headline, party, where }) => {
  await tab.visit(url(browser.site));
  await expect.poll(() => tab.badge()).toBe(badge);
  const popup = await tab.popup();
  try {
    await expect.poll(() => popup.locator('h1').textContent()).toMatch(headline);
    expect(await popup.locator('article').first().getAttribute('data-party')).toBe(party);
    expect(await popup.locator('article .path').first().getAttribute('aria-label')).toBe(where);
  } finally {
    await popup.close();
  }
});

test('a page that answers 204 is no failure', async () => {
  await tab.visit('/page');
  await tab.visit('/no-content');
  await expect.poll(() => tab.badge()).toBe('');
});

test('a redirect on the way is kept as a fact', async () => {
  await tab.visit('/redirect?to=/status/410');
  await expect.poll(() => tab.badge()).toBe('410');
  const own = (await tab.stored()).pages.at(-1)?.own;
  expect(own?.redirects).toEqual([{ url: `${browser.site.origin}/redirect?to=/status/410`, status: 302 }]);
});

test('the tooltip says it in words', async () => {
  await tab.visit('/status/404');
  await expect.poll(() => tab.tooltip()).toBe('What Broke? This page failed with 404');
});
