import type { Page } from 'playwright';
import { afterEach, expect, test } from 'vitest';
import { startRealServer } from '../../servers/all-real-servers.ts';
import type { RealCase, RealServer } from '../../servers/real-server.ts';
import { startSquidCases } from '../../servers/squid-cases.ts';
import { verdicts } from '../real-verdicts.ts';
import { Chromium } from './browser.ts';
import { check, linesOf } from './check.ts';
import { openGuide } from './guide.ts';

type MaybeProxy = RealServer & { proxy?: string };

let server: MaybeProxy;
let browser: Chromium;
afterEach(async () => {
  await browser?.close();
  await server?.close();
});

/** What takes two visits, or the cookies of the first, is no matter of one check. Nor is what is no address, or too long. */
const isOne = ({ fails, url, status }: RealCase) =>
  status !== undefined &&
  !/second request|limit is passed|first answer sets/.test(fails) &&
  !url.includes('%zz') &&
  url.length <= 8000;

/** HEAD, which the checker asks with first, is answered well here: the file is there, and nobody tries to fill it in. */
const IS_WELL_BY_HEAD = 'A page’s template is broken.';

async function verdictOn(page: Page, index: number, url: string): Promise<string> {
  await page.locator('.results-list .line').nth(index).click();
  await expect.poll(() => page.locator('#result-heading').textContent()).toBe(url);
  const article = page.locator('.result-detail .explanation');
  await article.waitFor();
  const { party, confidence } = await article.evaluate((one: HTMLElement) => ({ ...one.dataset }));
  return `${party} ${confidence}`;
}

test.each<[name: string, start: () => Promise<MaybeProxy>, count: number]>([
  ['nginx', startRealServer.nginx, 21],
  ['Apache', startRealServer.Apache, 27],
  ['HAProxy', startRealServer.HAProxy, 17],
  ['Varnish', startRealServer.Varnish, 15],
  ['lighttpd', startRealServer.lighttpd, 13],
  ['Caddy', startRealServer.Caddy, 16],
  ['Squid', startSquidCases, 10],
])(
  'what a real %s answers the checker is explained as it is in the popup',
  async (name, start, count) => {
    server = await start();
    const proxyScript = `function FindProxyForURL(url, host) { return host.endsWith('.squid.test') ? 'PROXY ${server.proxy}' : 'DIRECT'; }`;
    browser = await Chromium.open({ ignoreHTTPSErrors: true, ...(server.proxy ? { proxyScript } : {}) });
    const cases = server.cases.filter(isOne);
    expect(cases).toHaveLength(count);
    const page = await check(
      browser,
      cases.map(({ url }) => url),
      async (form) => {
        await form.getByText('How it asks').click();
        await form.getByLabel('Seconds between two requests to one site').fill('0');
      },
    );
    const lines = await linesOf(page);
    const told: Record<string, string> = {};
    const popups: Record<string, string | undefined> = {};
    for (const [index, { fails, url }] of cases.entries()) {
      const isWell = fails === IS_WELL_BY_HEAD;
      told[fails] = isWell ? `${lines[index]?.[0]}` : await verdictOn(page, index, url);
      popups[fails] = isWell ? '200' : verdicts[name]?.[fails]?.split(':')[0];
    }
    expect(told).toEqual(popups);
  },
  120_000,
);

/** Told by headers alone, by the page's words, and not to be told. */
const SOME = ['There is no such file; the version is hidden.', 'The app hangs up.', 'A rule lets nobody in.'];

test.each([
  ['nginx', startRealServer.nginx],
  ['Apache', startRealServer.Apache],
  ['Caddy', startRealServer.Caddy],
])('what a real %s answers the playground is explained as it is in the popup', async (name, start) => {
  server = await start();
  browser = await Chromium.open({ ignoreHTTPSErrors: true });
  const page = await openGuide(browser, 'playground');
  const address = page.getByRole('textbox', { name: 'Address' });
  const cases = server.cases.filter(({ fails }) => SOME.includes(fails) || /answers 404 with its own/.test(fails));
  expect(cases.length).toBeGreaterThan(2);
  for (const { fails, url, status } of cases) {
    await address.fill(url);
    await address.press('Enter');
    await expect.poll(() => page.locator('.steps').textContent()).toContain(url);
    expect(await page.locator('#answer-title').textContent()).toContain(`${status}`);
    const article = page.locator('.answer .explanation');
    const { party, confidence } = await article.evaluate((one: HTMLElement) => ({ ...one.dataset }));
    expect(`${party} ${confidence}`, fails).toBe(verdicts[name]?.[fails]?.split(':')[0]);
  }
});
