import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { check, doneWords, linesOf, openCheck, startButton } from './check.ts';

let browser: Chromium;
beforeAll(async () => {
  browser = await Chromium.open();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());

let page: Page | undefined;
afterEach(async () => {
  await page?.close();
  page = undefined;
});

const at = (path: string) => browser.site.origin + path;
const detail = (shown: Page) => shown.locator('.result-detail');
const stepsOf = (shown: Page) => detail(shown).locator('.way > li > p').allTextContents();

describe('one address', () => {
  const rows: [says: string, path: string, what: string, more: RegExp, steps: RegExp[]][] = [
    ['that is fine', '/page', '200', /ms$/, [/^200 OK · from 127\.0\.0\.1 · \d+ ms$/]],
    [
      'that redirects',
      '/redirect?to=/redirect?to=/page',
      '200',
      /^2 redirects · leads to .*\/page · /,
      [/^302/, /^302/, /^200/],
    ],
    ['that is missing', '/status/404', '404', /ms$/, [/^404 Not Found/]],
    ['that leads to what is missing', '/redirect?to=/status/410', '410', /^1 redirect/, [/^302/, /^410/]],
    ['that hangs up', '/hang-up', 'Failed', /ERR_EMPTY_RESPONSE/, [/ERR_EMPTY_RESPONSE/]],
  ];
  test.each(rows)('%s', async (_, path, what, more, steps) => {
    page = await check(browser, [at(path)]);
    expect(await linesOf(page)).toEqual([[what, expect.stringMatching(more)]]);
    const told = await stepsOf(page);
    expect(told.length).toBe(steps.length);
    for (const [index, step] of steps.entries()) expect(told[index]).toMatch(step);
  });

  test('that fails is explained as a live failure is', async () => {
    page = await check(browser, [at('/status/404')]);
    await expect
      .poll(() =>
        detail(page as Page)
          .locator('.explanation h3')
          .textContent(),
      )
      .toBe('Nothing was found at this address');
    expect(await detail(page).locator('.explanation a.button').getAttribute('href')).toBe('#/404');
  });

  test('where nobody listens', async () => {
    page = await check(browser, [`${browser.site.closed}/`]);
    expect(await linesOf(page)).toEqual([['Failed', expect.stringContaining('ERR_CONNECTION_REFUSED')]]);
    await expect
      .poll(() =>
        detail(page as Page)
          .locator('.explanation .label')
          .textContent(),
      )
      .toContain('Connection refused');
  });

  test('with a certificate that nobody signed', async () => {
    page = await check(browser, [`${browser.site.secure}/`]);
    expect(await linesOf(page)).toEqual([['Failed', expect.stringContaining('ERR_CERT_AUTHORITY_INVALID')]]);
  });

  test('behind a proxy that waits for a sign-in', async () => {
    page = await check(browser, ['http://anything.test/'], async (form) => {
      await form.getByText('How it asks').click();
      await form.getByLabel('Seconds to wait for an answer').fill('2');
    });
    expect((await linesOf(page))[0]?.[0]).toBe('407');
    await expect
      .poll(() =>
        detail(page as Page)
          .locator('.explanation')
          .getAttribute('data-party'),
      )
      .toBe('proxy');
  });

  test('in a circle', async () => {
    page = await check(browser, [at('/loop')]);
    await expect.poll(() => detail(page as Page).textContent()).toContain('Redirects in a circle');
    expect((await stepsOf(page)).length).toBe(21);
  });

  test.each([405, 501, 404])('that refuses HEAD with %i is asked with GET, and that is said', async (status) => {
    page = await check(browser, [at(`/no-head/${status}`)]);
    expect(await linesOf(page)).toEqual([['200', expect.stringMatching(/ms$/)]]);
    expect(await detail(page).locator('.remark').textContent()).toContain(`HEAD failed here (${status})`);
  });

  test('that asks to wait is asked again, and that is said', async () => {
    page = await check(browser, [at(`/limited?wait=1&key=${Math.random()}`)]);
    expect(await linesOf(page)).toEqual([['200', expect.stringMatching(/ms$/)]]);
    expect(await detail(page).locator('.remark').textContent()).toContain('asked again 1 time');
  });

  test('that asks to wait for an hour is not waited for', async () => {
    page = await check(browser, [at(`/limited?wait=3600&key=${Math.random()}`)]);
    expect(await linesOf(page)).toEqual([['429', expect.stringMatching(/ms$/)]]);
    expect(await detail(page).locator('.remark').textContent()).toContain('nobody waited for it');
  });

  test('that is too slow', async () => {
    page = await openCheck(browser, [at('/stall')]);
    await page.getByText('How it asks').click();
    await page.getByLabel('Seconds to wait for an answer').fill('1');
    await page.getByLabel('Seconds to wait for an answer').press('Enter');
    await page.getByText(doneWords(1)).waitFor();
    expect((await linesOf(page))[0]?.[0]).toBe('Too slow');
  });

  test.each([200, 500])('whose answer of 1 GB (%i) is not read', async (status) => {
    const countOf = async () => Number(await (await fetch(at('/huge/count'))).text());
    const before = await countOf();
    page = await openCheck(browser, [at(`/huge?status=${status}`)]);
    await page.getByText('How it asks').click();
    await page.getByLabel('GET, like a visit').check();
    await startButton(page).click();
    await page.getByText(doneWords(1)).waitFor();
    expect((await linesOf(page))[0]?.[0]).toBe(String(status));
    expect((await countOf()) - before).toBeLessThan(50_000_000);
  });

  test('written in other ways: the button asks for each and says where they lead', async () => {
    page = await check(browser, [at('/page')]);
    await page.getByRole('button', { name: 'Compare http, https and www' }).click();
    const told = detail(page).locator('[role=status]').last();
    await expect.poll(() => told.textContent()).toBe('They do not all lead to the same place. 1 of them fails.');
    const rows = detail(page).locator('.forms-table tbody tr');
    expect(await rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain('ERR_SSL_PROTOCOL_ERROR');
  });
});

test('what the failed answer’s words prove is told', async () => {
  const words = '<title>404 Not Found</title><center><h1>404 Not Found</h1></center><hr><center>nginx/1.24.0</center>';
  page = await check(browser, [at(`/body/404?text=${encodeURIComponent(words)}`)]);
  const explanation = detail(page).locator('.explanation');
  await expect.poll(() => explanation.getAttribute('data-party')).toBe('server');
});

test('nothing is sent before somebody presses the button, whatever the page’s address says', async () => {
  let asked = 0;
  const url = at('/status/418?never');
  page = await browser.context.newPage();
  page.on('request', (request) => {
    if (request.url().startsWith('http')) asked++;
  });
  await page.goto(`chrome-extension://${browser.extensionId}/guide.html#/check?${new URLSearchParams({ url })}`);
  await expect.poll(() => page?.getByLabel('One address').inputValue()).toBe(url);
  await page.reload();
  await expect.poll(() => page?.getByLabel('One address').inputValue()).toBe(url);
  expect(await page.locator('.check-results .run-bar [role=status]').count()).toBeLessThanOrEqual(1);
  expect(asked).toBe(0);
  await startButton(page).click();
  await page.getByText(doneWords(1)).waitFor();
  expect(asked).toBeGreaterThan(0);
});

test('what is no address says where it goes wrong, and nothing starts', async () => {
  page = await openCheck(browser, ['https://site.example:99999/']);
  await expect.poll(() => page?.locator('#check-found').textContent()).toContain('“99999” at character 22 is no port');
  await startButton(page).click();
  expect(await page.locator('.run-bar').count()).toBe(0);
  await page
    .getByLabel('One address')
    .fill('ftp://site.example/\nhttps://me:secret@site.example\nhttps://site.example/a');
  await expect.poll(() => page?.locator('#check-found').textContent()).toContain('1 line has no address');
  expect(await page.locator('#check-found').textContent()).toContain(
    'A user name or password in an address is left out',
  );
});

test('its own requests are nobody’s failures: no badge, nothing in the history', async () => {
  const tab = await browser.tab();
  page = tab.page;
  await page.goto(`chrome-extension://${browser.extensionId}/guide.html#/check`);
  await page
    .getByLabel('One address')
    .fill([at('/status/500?own'), at('/hang-up?own'), `${browser.site.closed}/own`].join('\n'));
  await startButton(page).click();
  await page.getByText('All 3 checked').waitFor();
  // What fails after it on another page is told: by then this would have been told, too.
  const other = await browser.tab();
  await other.visit('/status/404?after-own');
  await expect.poll(() => other.badge()).toBe('404');
  expect(await tab.badge()).toBe('');
  await expect.poll(async () => JSON.stringify(await browser.archived())).toContain('after-own');
  expect(JSON.stringify(await browser.archived())).not.toMatch(/\?own|\/own/);
  await other.page.close();
});

describe('a list', () => {
  const many = (count: number, path: string) => Array.from({ length: count }, (_, index) => at(`${path}&n=${index}`));

  test('is paused, goes on, is cancelled, and goes on after the page was closed', async () => {
    page = await openCheck(browser, many(120, '/slow?ms=150'));
    await startButton(page).click();
    const done = () =>
      page?.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value) as Promise<number>;
    await expect.poll(done).toBeGreaterThan(3);
    await page.getByRole('button', { name: 'Pause' }).click();
    await page.getByText(/^Paused at \d+ of 120$/).waitFor();
    await page.getByRole('button', { name: 'Go on' }).click();
    const paused = await done();
    await expect.poll(done).toBeGreaterThan(paused + 7);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText(/of 120 checked, the rest is not$/).waitFor();
    await page.getByRole('button', { name: 'Check the rest' }).click();
    const cancelled = await done();
    await expect.poll(done).toBeGreaterThan(cancelled + 30);
    await page.reload();
    await page.getByText(/of 120 checked, the rest is not$/).waitFor();
    expect(await page.locator('h2').first().textContent()).toMatch(/^Your check of /);
    const kept = await done();
    expect(kept).toBeGreaterThan(cancelled);
    expect(kept).toBeLessThan(120);
    await page.getByRole('button', { name: 'Check the rest' }).click();
    await page.getByText('All 120 checked').waitFor();
  });

  test('keeps no secret, and says so when it goes on', async () => {
    page = await openCheck(browser, [...many(12, '/slow?ms=400'), at('/status/200?token=opensesame')]);
    await startButton(page).click();
    await expect
      .poll(() => page?.locator('progress').evaluate((bar) => (bar as HTMLProgressElement).value))
      .toBeGreaterThan(0);
    await page.reload();
    await page.getByRole('button', { name: 'Check the rest' }).click();
    await page.getByText('All 13 checked').waitFor();
    expect((await linesOf(page)).at(-1)?.[0]).toBe('Not asked');
    const stored = await browser.panel.evaluate(
      () =>
        new Promise<string>((resolve) => {
          const opening = indexedDB.open('what-broke-checks');
          opening.onsuccess = () => {
            const reading = opening.result.transaction('check').objectStore('check').getAll();
            reading.onsuccess = () => resolve(JSON.stringify(reading.result));
            reading.transaction?.addEventListener('complete', () => opening.result.close());
          };
        }),
    );
    expect(stored).toContain('token=•••');
    expect(stored).not.toContain('opensesame');
  });

  test('is filtered, sorted, and taken out', async () => {
    page = await check(browser, [at('/page'), at('/status/404'), at('/redirect?to=/page'), at('/status/503?=SUM(1)')]);
    const whats = async () => (await linesOf(page as Page)).map(([what]) => what);
    expect(await whats()).toEqual(['200', '404', '200', '503']);
    await page.getByLabel('Sort by').selectOption('Status');
    await expect.poll(whats).toEqual(['503', '404', '200', '200']);
    await page.getByRole('button', { name: 'Not fine 2' }).click();
    await expect.poll(whats).toEqual(['503', '404']);
    await page.getByLabel('Only with this text').fill('404');
    await expect.poll(whats).toEqual(['404']);
    await page.getByRole('button', { name: 'Copy as CSV' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toMatch(/^address,result,status/);
    expect(copied).toContain('/status/404,failed,404,0,');
    expect(copied).toContain('Nothing was found at this address');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save as Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^what-broke-check-\d{4}-\d\d-\d\d\.md$/);
  });

  test('works by keyboard alone', async () => {
    page = await openCheck(browser);
    await page.getByLabel('One address').focus();
    await page.keyboard.insertText(`${at('/page')}\n${at('/status/404')}`);
    await page.keyboard.press('Control+Enter');
    await page.getByText('All 2 checked').waitFor();
    await page.getByRole('listbox').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => page?.evaluate(() => document.activeElement?.textContent)).toContain('/status/404');
  });

  test('of 5,000 draws only what is in sight', async () => {
    page = await openCheck(browser);
    // Pasted: the driver’s own way to fill in so many lines takes it half a minute.
    await page.evaluate((text) => navigator.clipboard.writeText(text), many(5000, '/slow?ms=1').join('\n'));
    await page.getByLabel('One address').focus();
    await page.keyboard.press('Control+V');
    await page.getByRole('button', { name: 'Check 5,000 addresses' }).waitFor();
    await startButton(page).click();
    await expect.poll(() => page?.locator('.results-list .line').count()).toBeGreaterThan(5);
    expect(await page.locator('.results-list .line').count()).toBeLessThan(60);
    await page.getByRole('listbox').focus();
    await page.keyboard.press('End');
    await expect.poll(() => page?.locator('.results-list .line').last().textContent()).toContain('n=4999');
    await page.getByRole('button', { name: 'Cancel' }).click();
  });
});

test('all links of a page: filled in, each once, and not checked', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?title=Links');
  await tab.page.evaluate(() => {
    for (const href of ['/a#1', '/a#2', '/b', 'mailto:me@site.example', 'javascript:void 0']) {
      const link = document.createElement('a');
      link.href = href;
      document.body.append(link);
    }
  });
  page = await browser.context.newPage();
  await page.goto(`chrome-extension://${browser.extensionId}/guide.html#/check?tab=${tab.id}`);
  await expect.poll(() => page?.getByLabel('One address').inputValue()).toContain(`${at('/a')}\n${at('/b')}`);
  const typed = await page.getByLabel('One address').inputValue();
  expect(typed).not.toMatch(/#|mailto|javascript/);
  expect(await page.locator('#check-found').textContent()).toMatch(/links? of the page “.*not checked yet/);
  const popup = await tab.popup();
  const href = await popup.getByRole('link', { name: 'Check its links' }).getAttribute('href');
  expect(href).toBe(`guide.html#/check?tab=${tab.id}`);
  await popup.close();
  await tab.page.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  test.each([320, 1000])('nothing stands in the way of anybody at %i px', async (width) => {
    page = await check(browser, [at('/page'), at('/status/404'), at(`/redirect?to=/page&${'long'.repeat(60)}`)]);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.getByText('How it asks').click();
    await page.locator('.results-list .line').nth(1).click();
    await detail(page).locator('.explanation').waitFor();
    await detail(page)
      .getByText(/^\d+ headers?$/)
      .first()
      .click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
