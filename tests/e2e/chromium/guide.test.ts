import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { hashOf, openGuide } from './guide.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

describe('search', () => {
  test('finds while typing, by keyboard alone, and one step back ends it', async () => {
    const page = await openGuide(browser, '404');
    await page.keyboard.press('/');
    await page.keyboard.type('certifcate expird', { delay: 20 });
    const results = page.locator('.results .topic');
    await expect
      .poll(() => results.allTextContents())
      .toContainEqual(expect.stringContaining('Certificate out of date'));
    expect(await page.locator('#search').inputValue()).toBe('certifcate expird');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await results.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('#search').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.goBack();
    await expect.poll(() => hashOf(page)).toBe('#/404');
    await page.close();
  });

  test('Enter takes the best result', async () => {
    const page = await openGuide(browser);
    await page.locator('#search').fill('ERR_CONNECTION_REFUSED');
    await page.locator('.results .topic').first().waitFor();
    await page.locator('#search').press('Enter');
    await expect.poll(() => hashOf(page)).toBe('#/net/connection-refused');
    await expect.poll(() => page.title()).toBe('Connection refused · What Broke?');
    await page.close();
  });

  test('hostile text stays text', async () => {
    const page = await openGuide(browser, `search?q=${encodeURIComponent('<img src=x onerror=alert(1)>“')}`);
    await expect.poll(() => page.locator('.lead').textContent()).toContain('<img src=x onerror=alert(1)>');
    expect(await page.locator('main img').count()).toBe(0);
    await page.close();
  });
});

describe('a code’s page', () => {
  test('has an address for each of its parts, and goes there', async () => {
    const page = await openGuide(browser, '404/sources');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sources');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
    const parts = await page.locator('.contents a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    expect(parts.length).toBeGreaterThan(12);
    const ids = await page.locator('article section[id]').evaluateAll((found) => found.map(({ id }) => `#/404/${id}`));
    expect(ids).toEqual(parts);
    await page.close();
  });

  test('leads to the numbers before and after, from the top', async () => {
    const page = await openGuide(browser, '404');
    await page.getByRole('link', { name: 'Next 405 Method Not Allowed' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('405');
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    await page.getByRole('link', { name: 'Previous 404 Not Found' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('404');
    await page.close();
  });

  test('shows how to send it, in colours, to copy', async () => {
    const page = await openGuide(browser, '404/code');
    await page.locator('#code select').selectOption('Flask');
    const code = page.locator('#code code');
    await expect.poll(() => code.locator('.keyword').count()).toBeGreaterThan(0);
    await page.locator('#code').getByRole('button', { name: 'Copy' }).click();
    await page.locator('#code').getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await code.textContent());
    expect(copied).toContain('404');
    await page.getByRole('link', { name: 'Next 405 Method Not Allowed' }).click();
    await expect.poll(() => page.locator('#code select').inputValue()).toBe('Flask');
    await page.close();
  });

  test('says why where a framework can’t send it', async () => {
    const page = await openGuide(browser, '101/code');
    await page.locator('#code select').selectOption('Deno, Bun and other fetch handlers');
    await expect.poll(() => page.locator('#code').textContent()).toMatch(/599/);
    expect(await page.locator('#code code').count()).toBe(0);
    await page.close();
  });
});

describe('comparison', () => {
  test('says the difference of a well-known pair, in either order', async () => {
    const page = await openGuide(browser, 'compare/403/401');
    await expect.poll(() => page.locator('.lead').textContent()).toMatch(/^401 asks/);
    expect(await page.locator('tbody th').allTextContents()).toContain('Most likely cause');
    await page.close();
  });

  test('of any two others is told from what is known', async () => {
    const page = await openGuide(browser, 'compare');
    await page.locator('select[name=topic]').first().selectOption('statuses/418');
    await page.locator('select[name=topic]').last().selectOption('vendors/iis/404.13');
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect.poll(() => hashOf(page)).toBe('#/compare/418/iis/404.13');
    await expect.poll(() => page.locator('.lead').textContent()).toMatch(/^418 belongs to “Client error”, 404\.13 to/);
    await page.close();
  });
});

describe('the cheat sheet', () => {
  test('filters its rows, and says when none is left', async () => {
    const page = await openGuide(browser, 'cheat-sheet');
    const all = await page.locator('tbody tr').count();
    expect(all).toBeGreaterThan(300);
    await page.getByLabel('Show only').fill('gateway');
    const some = page.locator('tbody tr');
    await expect.poll(() => some.count()).toBeLessThan(60);
    expect(await some.locator('th').allTextContents()).toContain('502');
    await expect.poll(() => page.getByRole('status').textContent()).toBe(`${await some.count()} rows`);
    await page.getByLabel('Show only').fill('xqzwvy');
    await expect.poll(() => page.locator('main').textContent()).toContain('No row speaks of “xqzwvy”.');
    await page.close();
  });

  test('prints as a sheet: rows and shelves, without what only a screen needs', async () => {
    const page = await openGuide(browser, 'cheat-sheet');
    await page.emulateMedia({ media: 'print' });
    for (const part of ['header', '.tools', '.skip']) expect(await page.locator(part).isVisible(), part).toBe(false);
    expect(await page.getByRole('rowheader', { name: '404', exact: true }).isVisible()).toBe(true);
    const background = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(background).toBe('rgba(0, 0, 0, 0)');
    await page.close();
  });
});

describe('articles', () => {
  test('are found by the search, read, and lead to the pages that they are about, and back', async () => {
    const page = await openGuide(browser);
    await page.locator('#search').fill('asking for help');
    await page.locator('.results').getByRole('link', { name: 'Asking for help so that you get it' }).click();
    await expect.poll(() => page.title()).toBe('Asking for help so that you get it · What Broke?');
    expect(hashOf(page)).toBe('#/articles/asking-for-help');
    await page.locator('#about').getByRole('link', { name: '403 Forbidden' }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('403 Forbidden');
    await page.locator('.read-more').getByRole('link', { name: '401 or 403?' }).click();
    await expect.poll(() => hashOf(page)).toBe('#/articles/401-or-403');
    await page.getByRole('link', { name: /^Next / }).click();
    await expect.poll(() => page.locator('h1').textContent()).toContain('404 or 410?');
    await page.close();
  });

  test('are reached from the first page and from every page’s menu, by keyboard, as the tools are', async () => {
    const page = await openGuide(browser);
    const cards = page.locator('.tool-shelf a');
    expect(await cards.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual([
      '#/check',
      '#/playground',
      '#/quiz',
      '#/articles',
    ]);
    const menu = page.locator('.tool-menu');
    await menu.locator('summary').press('Enter');
    await menu.getByRole('link', { name: 'Articles' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await menu.getByRole('link', { name: 'Articles' }).isVisible()).toBe(false);
    expect(await menu.locator('summary').evaluate((summary) => summary === document.activeElement)).toBe(true);
    await menu.locator('summary').press('Enter');
    await menu.getByRole('link', { name: 'Articles' }).press('Enter');
    await expect.poll(() => page.locator('h1').textContent()).toBe('Articles');
    expect(await menu.getByRole('link', { name: 'Articles' }).isVisible()).toBe(false);
    expect(await page.locator('main .shelves a').count()).toBe(12);
    await page.close();
  });

  test('have an address for each section, and go there', async () => {
    const page = await openGuide(browser, 'articles/401-or-403/sources');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Sources');
    const parts = await page.locator('.contents a').evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    const ids = await page
      .locator('article section[id]')
      .evaluateAll((found) => found.map(({ id }) => `#/articles/401-or-403/${id}`));
    expect(ids).toEqual(parts);
    await page.close();
  });

  test('have code in colours, to copy', async () => {
    const page = await openGuide(browser, 'articles/401-or-403');
    const code = page.locator('figure.code').first();
    await expect.poll(() => code.locator('code span').count()).toBeGreaterThan(0);
    await code.getByRole('button', { name: 'Copy' }).click();
    await code.getByRole('button', { name: 'Copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.locator('code').textContent());
    await page.close();
  });
});

describe('an article’s picture', () => {
  test('is one picture with a name, and the same in words', async () => {
    const page = await openGuide(browser, 'articles/who-made-this-error');
    const picture = page.getByRole('img', { name: /./ });
    await expect.poll(() => picture.count()).toBe(1);
    const words = page.locator('.diagram li');
    expect(await words.first().isVisible()).toBe(false);
    await page.getByText('The same in words').click();
    expect(await words.first().textContent()).toBe('Your browser to CDN: GET /old-page');
    expect(await words.allTextContents()).toContainEqual(expect.stringContaining('(this is where it goes wrong)'));
    await page.close();
  });

  test('has words that neither meet nor leave it, on a phone and on a desk, small or large', async () => {
    const page = await openGuide(browser, 'articles');
    const routes = await page
      .locator('main .shelves a')
      .evaluateAll((links) => links.map((a) => a.getAttribute('href')));
    for (const route of routes) {
      await page.evaluate((hash) => {
        location.hash = hash ?? '';
      }, route);
      await page.locator(`.contents a[href^="${route}/"]`).first().waitFor({ state: 'attached' });
      for (const [width, letters] of [
        [320, '100%'],
        [1000, '100%'],
        [1000, '200%'],
      ] as const) {
        await page.setViewportSize({ width, height: 800 });
        expect(await page.evaluate(wordsThatMeet, letters), `${route} at ${width} px, ${letters}`).toEqual([]);
      }
    }
    await page.close();
  });

  test('is printed whole, in light colours', async () => {
    const page = await openGuide(browser, 'articles/401-or-403');
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const ink = await page
      .locator('.diagram text:visible')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
    expect(ink).toBe('rgb(29, 31, 35)');
    expect(await page.getByRole('img').evaluate((svg) => svg.getBoundingClientRect().height)).toBeGreaterThan(200);
    expect(await page.locator('.neighbours').isVisible()).toBe(false);
    await page.close();
  });
});

/** Runs in the page: which words of the picture overlap others as drawn, or are outside of it. */
function wordsThatMeet(letters: string): string[] {
  document.documentElement.style.fontSize = letters;
  const svg = [...document.querySelectorAll('.diagram svg')].find((one) => one.getBoundingClientRect().width > 0);
  if (!svg) return ['no picture'];
  const whole = svg.getBoundingClientRect();
  const texts = [...svg.querySelectorAll('text')].map((text) => ({
    says: text.textContent,
    is: text.getBoundingClientRect(),
    box: text.parentElement?.querySelector('rect')?.getBoundingClientRect() ?? whole,
  }));
  const outside = texts.filter(({ is, box }) => is.left < box.left || is.right > box.right || is.bottom > box.bottom);
  const met = texts.filter(({ is }, place) =>
    texts.some(
      ({ is: other }, at) =>
        at > place &&
        is.left < other.right &&
        other.left < is.right &&
        is.top < other.bottom - 1 &&
        other.top < is.bottom - 1,
    ),
  );
  return [...outside, ...met].map(({ says }) => says ?? '');
}

describe('opened from a failure', () => {
  test('starts with that failure, and names the vendor whose meaning applies', async () => {
    const tab = await browser.tab();
    await tab.visit('/status/530?header=cf-error-type:1016&header=cf-ray:8f1c2d3e4a5b6c7d-FRA');
    await expect.poll(() => tab.badge()).toBe('530');
    const popup = await tab.popup();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'More about 1016' }).click();
    const guide = await opened;
    await guide.getByRole('heading', { name: 'What you just saw' }).waitFor();
    expect(hashOf(guide)).toBe('#/cloudflare/1016');
    await guide.evaluate(() => {
      location.hash = '#/530';
    });
    await expect.poll(() => guide.locator('.seen-here').textContent()).toContain('Cloudflare made this answer');
    expect(await guide.locator('.seen-here .topic').getAttribute('href')).toBe('#/cloudflare/1016');
    expect(await guide.locator('.seen-here ol').getAttribute('aria-label')).toMatch(/^Where it broke: /);
    await guide.evaluate(() => {
      location.hash = '#/404';
    });
    await expect.poll(() => guide.locator('h1').textContent()).toContain('404');
    expect(await guide.locator('.seen-here').count()).toBe(0);
    await guide.close();
    await popup.close();
  });

  test('says that it can’t tell whose meaning applies where nothing proves it', async () => {
    const tab = await browser.tab();
    await tab.visit('/status/530?header=x-pantheon-styx-hostname:styx-fe1-a');
    await expect.poll(() => tab.badge()).toBe('530');
    const popup = await tab.popup();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('link', { name: 'More about 530' }).click();
    const guide = await opened;
    const seen = guide.locator('.seen-here');
    await expect.poll(() => seen.textContent()).toContain('so we can’t tell');
    expect(await seen.textContent()).toContain('It came by way of Pantheon');
    await guide.close();
    await popup.close();
  });

  test('a failure that is forgotten leaves the page as it is', async () => {
    const page = await openGuide(browser, '404', '?tab=999999&failure=1');
    expect(await page.locator('.seen-here').count()).toBe(0);
    await page.close();
  });
});

test('nothing is asked of any network', async () => {
  const asked: string[] = [];
  const listener = (request: { url(): string }) => asked.push(request.url());
  browser.context.on('request', listener);
  const page = await openGuide(browser, '404');
  for (const route of ['530', 'search?q=dns', 'compare/401/403', 'cheat-sheet', 'net/no-internet', 'iis']) {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#/${route}`);
    await page.waitForTimeout(200);
  }
  await page.close();
  browser.context.off('request', listener);
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((url) => !url.startsWith(`chrome-extension://${browser.extensionId}/`))).toEqual([]);
});

test('the address bar’s keyword is http, and what follows it opens the guide', async () => {
  const manifest = await browser.panel.evaluate(() => chrome.runtime.getManifest());
  expect(manifest.omnibox).toEqual({ keyword: 'http' });
  const worker = browser.worker();
  const opened = browser.context.waitForEvent('page');
  await worker.evaluate(() => {
    const { onInputEntered } = chrome.omnibox as unknown as { onInputEntered: { dispatch(...args: unknown[]): void } };
    onInputEntered.dispatch('407', 'newForegroundTab');
  });
  const guide = await opened;
  await expect.poll(() => guide.locator('h1').textContent()).toContain('407');
  await guide.close();
});
