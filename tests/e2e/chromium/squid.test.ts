import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BrokenSite, startBrokenSite } from '../../servers/broken-site/index.ts';
import { SQUID_REALM, SQUID_USER, type Squid, startSquid } from '../../servers/squid.ts';
import { Chromium, type Tab } from './browser.ts';

let squid: Squid;
let site: BrokenSite;
beforeAll(async () => {
  [squid, site] = await Promise.all([startSquid(), startBrokenSite()]);
});
afterAll(() => Promise.all([squid?.close(), site?.close()]));

const proxyScript = () =>
  `function FindProxyForURL(url, host) { return host.endsWith('.squid.test') ? 'PROXY ${squid.address}' : 'DIRECT'; }`;
const port = (origin: string) => new URL(origin).port;
const addresses = () =>
  [
    ['http', `http://site.squid.test:${port(site.origin)}/page`],
    ['https', `https://secure.squid.test:${port(site.secure)}/`],
  ] as const;

describe('nobody signs in', () => {
  let browser: Chromium;
  let tab: Tab;
  beforeAll(async () => {
    browser = await Chromium.open({ proxyScript: proxyScript() });
    tab = await browser.tab();
  });
  afterAll(() => browser.close());

  test.each([0, 1])('the real Squid’s 407 names the proxy (address %i)', async (index) => {
    const [scheme, url] = addresses()[index] ?? [];
    await tab.visit(url ?? '');
    await expect.poll(() => tab.badge()).toBe('407');
    const popup = await tab.popup();
    await expect.poll(() => popup.locator('h1').textContent()).toBe('Your browser’s proxy wants you to sign in first');
    const article = popup.locator('article');
    expect(await article.getAttribute('data-party')).toBe('proxy');
    expect(await article.getAttribute('data-turn')).toBe('you network-admin');
    expect(await article.getAttribute('data-confidence')).toBe('sure');
    expect(await popup.locator('.path li').allTextContents()).toEqual(['You', 'Proxybroke here', 'Sitenot reached']);
    expect(await popup.locator('.lead').textContent()).toContain(squid.address);
    await popup.getByText('How we know').click();
    await popup.locator('dt').first().waitFor();
    const facts = await popup.locator('dt').allTextContents();
    expect(facts).toContain(`Sign-in asked by ${squid.address} (basic, realm “${SQUID_REALM}”)`);
    // Of a proxy's answer to CONNECT, Chromium passes on little more than the challenge.
    if (scheme === 'http') expect(facts).toContain('X-Squid-Error: ERR_CACHE_ACCESS_DENIED 0');
    await popup.close();
  });

  test('Squid’s refusal over http is the proxy’s 403, not the site’s', async () => {
    await tab.visit(`http://denied.squid.test:${port(site.origin)}/`);
    await expect.poll(() => tab.badge()).toBe('403');
    const popup = await tab.popup();
    expect(await popup.locator('article').getAttribute('data-party')).toBe('proxy');
    expect(await popup.locator('.path').getAttribute('aria-label')).toBe('Where it broke: at the proxy');
    await popup.close();
  });

  test('Squid’s refusal over https hides its status: the proxy is named, and no more is claimed', async () => {
    await tab.visit(`https://denied.squid.test:${port(site.secure)}/`);
    await expect.poll(() => tab.badge()).toBe('PRX');
    const popup = await tab.popup();
    expect(await popup.locator('article').getAttribute('data-party')).toBe('proxy');
    expect(await popup.locator('article').getAttribute('data-confidence')).toBe('likely');
    await popup.close();
  });
});

describe('somebody signs in', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.open({ proxyScript: proxyScript(), ignoreHTTPSErrors: true });
  });
  afterAll(() => browser.close());

  test.each([0, 1])('no failure is left (address %i)', async (index) => {
    const tab = await browser.tab();
    await tab.signIn(SQUID_USER);
    await tab.visit(addresses()[index]?.[1] ?? '');
    await tab.page
      .locator('body')
      .filter({ hasText: /A page that loads|ok/ })
      .waitFor();
    await tab.page.waitForTimeout(500);
    expect((await tab.stored()).pages.at(-1)?.url).toContain('.squid.test');
    expect((await tab.stored()).pages.at(-1)?.own).toBeUndefined();
    expect((await tab.stored()).navigation?.failure).toBeUndefined();
    expect(await tab.badge()).toBe('');
  });
});

test('a site’s own sign-in that is answered leaves no failure either', async () => {
  const browser = await Chromium.open();
  const tab = await browser.tab();
  await tab.signIn({ username: 'user', password: 'open sesame' });
  await tab.visit('/sign-in');
  await tab.page.getByRole('heading', { name: 'Signed in' }).waitFor();
  await tab.page.waitForTimeout(500);
  expect((await tab.stored()).pages.at(-1)?.own).toBeUndefined();
  expect(await tab.badge()).toBe('');
  await browser.close();
});
