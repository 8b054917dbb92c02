import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { openGuide } from './guide.ts';

const pages: [name: string, route: string, heading: string | RegExp][] = [
  ['the first page', '', 'What does this error mean?'],
  ['a standard code', '407', '407 Proxy Authentication Required'],
  ['a code of one vendor', '444', /^444 /],
  ['a code of several vendors', '530', '530 Depends on who sent it'],
  ['a standard code that others use too', '451', /^451 /],
  ['a code that is only written in logs', '000', /^000 /],
  ['a sub-status', 'iis/404.13', /^404\.13 /],
  ['a proxy’s error name', 'squid/ERR_DNS_FAIL', /^ERR_DNS_FAIL /],
  ['a network failure', 'net/name-not-resolved', 'Name not found'],
  ['a class', '4xx', '4xx Client error'],
  ['all network failures', 'net', 'Network failure'],
  ['a vendor', 'cloudflare', 'Cloudflare'],
  ['a shelf', 'category/hosting', 'Hosting platforms'],
  ['a comparison', 'compare/401/403', '401 or 403?'],
  ['a comparison of a code with a failure', 'compare/404/net/name-not-resolved', '404 or Name not found?'],
  ['the choice of what to compare', 'compare', 'Compare any two'],
  ['the cheat sheet', 'cheat-sheet', 'Cheat sheet'],
  ['the list of articles', 'articles', 'Articles'],
  ['an article whose picture is a sequence', 'articles/who-made-this-error', 'Who made this error?'],
  ['an article whose picture is a choice', 'articles/401-or-403', '401 or 403?'],
  ['an article that there is not', 'articles/nothing', 'The guide has no page “articles/nothing”'],
  ['a search', 'search?q=proxy', 'Search'],
  ['a search that finds nothing', 'search?q=xqzwvy', 'Search'],
  ['a comparison with what is no code', 'compare/404/nginx', 'The guide has no page “compare/404/nginx”'],
  ['an address that leads nowhere', '4077', 'The guide has no page “4077”'],
];

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  let browser: Chromium;
  let page: Page;
  const wrong: string[] = [];
  beforeAll(async () => {
    browser = await Chromium.open({ colorScheme });
    page = await openGuide(browser);
    page.on('pageerror', (error) => wrong.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
  });
  afterAll(() => browser.close());

  test.each(pages)('%s says what it is, and axe finds nothing to complain about', async (_, route, heading) => {
    await goTo(page, route, heading);
    await openAll(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    expect(wrong, 'errors on the console').toEqual([]);
  });

  test.each(pages)('%s is never wider than a phone, nor than a wall', async (_, route, heading) => {
    await goTo(page, route, heading);
    for (const width of [320, 390, 3840]) {
      await page.setViewportSize({ width, height: 800 });
      const { scrolled, inner } = await page.evaluate(() => ({
        scrolled: document.documentElement.scrollWidth,
        inner: innerWidth,
      }));
      expect(scrolled, `${width} px`).toBeLessThanOrEqual(inner);
    }
    await page.setViewportSize({ width: 1000, height: 700 });
  });
});

/** Follows a route, and waits for the heading that its page must have. */
async function goTo(page: Page, route: string, heading: string | RegExp): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, `#/${route}`);
  const shown = () => words(page.locator('h1').textContent());
  if (typeof heading === 'string') await expect.poll(shown).toBe(heading);
  else await expect.poll(shown).toMatch(heading);
}

/** Without the sign before it. */
async function words(text: Promise<string | null>): Promise<string | undefined> {
  return (await text)?.replace(/^\p{RGI_Emoji}\s/v, '').trim();
}

async function openAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
