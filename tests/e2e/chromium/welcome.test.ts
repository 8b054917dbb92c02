import { existsSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium, EXTENSION } from './browser.ts';

function welcomePages({ context }: Chromium): Page[] {
  return context.pages().filter((page) => page.url().endsWith('/welcome.html'));
}

/** Opens the page as a link to it would. */
async function openWelcome(browser: Chromium): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/welcome.html`);
  await page.locator('h1').waitFor();
  return page;
}

/** Has the browser tell of an installation, as it does itself. */
async function tellInstalled(browser: Chromium, reason: string): Promise<void> {
  await browser.worker().evaluate((why) => {
    const { onInstalled } = chrome.runtime as unknown as { onInstalled: { dispatch(details: object): void } };
    onInstalled.dispatch({ reason: why, previousVersion: '0.0.1' });
  }, reason);
}

/** Changes a switch among the browser's extensions. */
async function change(browser: Chromium, update: Record<string, unknown>): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto('chrome://extensions');
  const { extensionId } = browser;
  await page.evaluate((asked) => chrome.developerPrivate.updateExtensionConfiguration(asked), {
    extensionId,
    ...update,
  });
  await page.close();
}

describe('when it opens', () => {
  test('once, when the extension is new', async () => {
    const browser = await Chromium.open({ keepsWelcome: true });
    await expect.poll(() => welcomePages(browser).length).toBe(1);
    expect(await welcomePages(browser)[0]?.title()).toBe('Welcome to What Broke?');
    await browser.panel.waitForTimeout(1000);
    expect(welcomePages(browser)).toHaveLength(1);
    await browser.close();
  });

  test('not when the extension or the browser was updated, and not when it is started anew', async () => {
    const browser = await Chromium.open();
    for (const reason of ['update', 'chrome_update', 'shared_module_update']) await tellInstalled(browser, reason);
    await browser.panel.waitForTimeout(1000);
    expect(welcomePages(browser)).toEqual([]);
    await tellInstalled(browser, 'install');
    await expect.poll(() => welcomePages(browser).length).toBe(1);
    const [front] = await browser.panel.evaluate(() => chrome.tabs.query({ active: true }));
    expect(front?.url).toMatch(/\/welcome\.html$/);
    await welcomePages(browser)[0]?.close();
    // That starts it anew.
    await browser.allowPrivateWindows();
    await browser.panel.waitForTimeout(1000);
    expect(welcomePages(browser)).toEqual([]);
    const page = await openWelcome(browser);
    await page.getByText('Private windows and files').click();
    expect(await page.locator('details').textContent()).toContain('It may see private windows.');
    await browser.close();
  });
});

describe('what it tells', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await Chromium.open();
  });
  afterAll(() => browser.close());

  test('the example is explained, says that it is one, is fetched only then, and is stored nowhere', async () => {
    const page = await openWelcome(browser);
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    expect(await page.locator('article').count()).toBe(0);
    await page.getByRole('button', { name: 'Show me an example' }).click();
    const example = page.getByRole('region', { name: 'An example. Nothing really failed.' });
    await example.locator('article').waitFor();
    expect(await example.locator('h3').first().textContent()).toContain('Cloudflare');
    expect(await example.locator('.lead').textContent()).toContain('shop.example');
    expect(await example.locator('article').getAttribute('data-confidence')).toBe('sure');
    expect(await example.getByRole('button', { name: /Reload/ }).count()).toBe(0);
    expect(await example.evaluate((one) => one === document.activeElement)).toBe(true);
    expect(fetched.filter((url) => url.includes('explained-example'))).not.toEqual([]);

    await page.waitForTimeout(1000);
    const stored = await browser.panel.evaluate(async () =>
      JSON.stringify(
        await Promise.all(['session', 'local', 'sync'].map((area) => chrome.storage[area as 'local'].get(null))),
      ),
    );
    expect(stored).not.toContain('shop.example');
    expect(await browser.archived()).toEqual([]);
    await page.close();
  });

  test('a report on the example says what it is about', async () => {
    const page = await openWelcome(browser);
    await page.getByRole('button', { name: 'Show me an example' }).click();
    await page.getByRole('button', { name: 'Copy for the site’s owner' }).click();
    const copied = page.getByRole('dialog').getByRole('textbox');
    await expect.poll(() => copied.inputValue()).toContain('An example. Nothing really failed.');
    await page.close();
  });

  test('which sites it may watch, and what to press, at once when that changes', async () => {
    const page = await openWelcome(browser);
    const allow = page.getByRole('button', { name: 'Allow on all sites' });
    const step = page.locator('.step').nth(1);
    const says = async () => [(await step.getByRole('status').textContent())?.split('.')[0], await allow.count()];
    await expect.poll(says).toEqual(['It may watch all sites', 0]);
    await change(browser, { hostAccess: 'ON_CLICK' });
    await expect.poll(says).toEqual(['Your browser lets it watch no site yet', 1]);
    await change(browser, { hostAccess: 'ON_ALL_SITES' });
    await expect.poll(says).toEqual(['It may watch all sites', 0]);
    await page.close();
  });

  test('whether the button is in the toolbar, at once when that changes', async () => {
    const page = await openWelcome(browser);
    const says = () => page.locator('.step').first().textContent();
    await expect.poll(says).toMatch(/^To do: .*puzzle piece/);
    await change(browser, { pinnedToToolbar: true });
    await expect.poll(says).toMatch(/^Done: .*The button is in your toolbar\.$/);
    await change(browser, { pinnedToToolbar: false });
    await expect.poll(says).toMatch(/^To do: /);
    await page.close();
  });

  test('it is read in thirty seconds: about 130 words', async () => {
    const page = await openWelcome(browser);
    const text = await page.locator('body').innerText();
    expect(text.match(/\p{L}[\p{L}’]*/gu)?.length).toBeLessThan(140);
    await page.close();
  });

  test('its links lead to pages that are there', async () => {
    const page = await openWelcome(browser);
    const links = await page.locator('footer a').evaluateAll((all) => all.map((one) => one.getAttribute('href')));
    expect(links).toEqual(['guide.html', 'history.html', 'options.html']);
    expect(links.filter((link) => !existsSync(`${EXTENSION}/${link}`))).toEqual([]);
    await page.close();
  });
});

describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
  test.each([320, 600, 1280])('axe finds nothing to complain about, and nothing is too wide: %i px', async (width) => {
    const browser = await Chromium.open({ colorScheme });
    const page = await openWelcome(browser);
    await page.setViewportSize({ width, height: 800 });
    await change(browser, { hostAccess: 'ON_CLICK' });
    const check = async (what: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        what,
      ).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), what).toBeLessThanOrEqual(width);
      if (process.env.WELCOME_SHOTS)
        await page.screenshot({
          path: `${process.env.WELCOME_SHOTS}/${colorScheme}-${width}-${what}.png`,
          fullPage: true,
        });
    };
    await page.getByRole('button', { name: 'Allow on all sites' }).waitFor();
    await check('closed');
    await page.getByRole('button', { name: 'Show me an example' }).click();
    await page.locator('article').waitFor();
    for (const summary of await page.locator('summary').all()) await summary.click();
    await check('open');
    await browser.close();
  });
});
