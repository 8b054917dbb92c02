import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrokenSite, startBrokenSite } from '../../servers/broken-site/index.ts';
import { SQUID_REALM, SQUID_USER, type Squid, startSquid } from '../../servers/squid.ts';
import { Firefox } from './browser.ts';

let squid: Squid;
let site: BrokenSite;
let browser: Firefox;
beforeAll(async () => {
  [squid, site] = await Promise.all([startSquid(), startBrokenSite()]);
  browser = await openFirefox();
});
afterAll(() => Promise.all([browser?.close(), squid?.close(), site?.close()]));

/** Takes any certificate, as the site's own is signed by nobody. */
const openFirefox = () =>
  Firefox.open({
    proxyScript: `function FindProxyForURL(url, host) { return host.endsWith('.squid.test') ? 'PROXY ${squid.address}' : 'DIRECT'; }`,
    ignoreHTTPSErrors: true,
  });
const addressOf = (scheme: string, host: string) =>
  `${scheme}://${host}.squid.test:${new URL(scheme === 'http' ? site.origin : site.secure).port}/`;

describe('nobody signs in', () => {
  test.each(['http', 'https'])('the real Squid’s 407 over %s names the proxy, the window open', async (scheme) => {
    const tab = await browser.tab();
    await tab.visit(addressOf(scheme, 'site'));
    await expect.poll(() => tab.badge()).toBe('407');
    const { host, port } = squid;
    const signIn = { from: 'proxy', scheme: 'basic', host, port, realm: SQUID_REALM };
    await expect.poll(() => tab.failure()).toMatchObject({ status: 407, proxy: { host, port }, signIn });
    const popup = await tab.popup();
    await expect.poll(() => popup.text('h1')).toBe('Your browser’s proxy wants you to sign in first');
    expect(await popup.attribute('article', 'data-party')).toBe('proxy');
    expect(await popup.attribute('article', 'data-turn')).toBe('you network-admin');
    expect(await popup.attribute('article', 'data-confidence')).toBe('sure');
    expect(await popup.attribute('.path', 'aria-label')).toBe('Where it broke: at the proxy');
    expect(await popup.texts('.path li')).toEqual(['You', 'Proxybroke here', 'Sitenot reached']);
    expect(await popup.text('.lead')).toContain(squid.address);
    const facts = await popup.facts();
    expect(facts).toContain(`Sign-in asked by ${squid.address} (basic, realm “${SQUID_REALM}”)`);
    expect(facts).toContain('X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0');
    await popup.close();
    await tab.page.close();
  });

  test.each([
    ['http', '403', 'sure'],
    ['https', 'PRX', 'likely'],
  ])('Squid’s refusal over %s is the proxy’s, not the site’s', async (scheme, badge, confidence) => {
    const tab = await browser.tab();
    await tab.visit(addressOf(scheme, 'denied'));
    await expect.poll(() => tab.badge()).toBe(badge);
    const popup = await tab.popup();
    expect(await popup.attribute('article', 'data-party')).toBe('proxy');
    expect(await popup.attribute('article', 'data-confidence')).toBe(confidence);
    expect(await popup.attribute('.path', 'aria-label')).toBe('Where it broke: at the proxy');
    await popup.close();
    await tab.page.close();
  });
});

describe('somebody signs in', () => {
  const WRONG = { username: 'user', password: 'wrong' };

  test.each(['http', 'https'])('a wrong password over %s leaves the proxy’s 407', async (scheme) => {
    const tab = await browser.tab();
    await tab.page.authenticate(WRONG);
    await tab.visit(addressOf(scheme, 'site'));
    await expect.poll(async () => (await tab.stored()).pages.at(-1)?.own?.status).toBe(407);
    await expect.poll(() => tab.badge()).toBe('407');
    const popup = await tab.popup();
    expect(await popup.attribute('article', 'data-party')).toBe('proxy');
    await popup.close();
    await tab.page.close();
  });

  test.each([
    ['the proxy over http', () => addressOf('http', 'site'), 'The broken site', SQUID_USER],
    ['the proxy over https', () => addressOf('https', 'secure'), 'ok', SQUID_USER],
    ['a site', () => '/sign-in', 'Signed in', { username: 'user', password: 'open sesame' }],
  ])('the right password for %s leaves no failure', async (_, address, text, credentials) => {
    // A Firefox that has signed in to a proxy is not asked again.
    const fresh = await openFirefox();
    const tab = await fresh.tab();
    await tab.page.authenticate(credentials);
    await tab.visit(address());
    await expect.poll(() => tab.page.evaluate(() => document.body.textContent).catch(() => '')).toContain(text);
    await new Promise((resolve) => setTimeout(resolve, 500));
    const { pages, navigation } = await tab.stored();
    expect(pages.at(-1)?.url).toMatch(/squid\.test|sign-in/);
    expect(pages.at(-1)?.own).toBeUndefined();
    expect(navigation?.failure).toBeUndefined();
    expect(await tab.badge()).toBe('');
    await fresh.close();
  });
});
