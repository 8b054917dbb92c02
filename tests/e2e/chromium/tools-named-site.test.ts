import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FourForms, startFourForms } from '../four-forms.ts';
import { Chromium } from './browser.ts';
import { check, linesOf } from './check.ts';
import { openGuide } from './guide.ts';

let site: FourForms;
let browser: Chromium;
let page: Page;
beforeAll(async () => {
  site = await startFourForms();
  browser = await Chromium.open({ args: site.args });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
beforeEach(() => {
  site.asked.length = 0;
});
afterEach(() => page.close());

const detail = () => page.locator('.result-detail');
const toWww = 'https://www.shop.example/a?b=c';

describe('the ways to write an address', () => {
  const rows: [says: string, leads: FourForms['leads'], words: string, answers: string[]][] = [
    [
      'that lead to one place',
      (url) => (url === toWww ? undefined : toWww),
      `All lead to ${toWww}.`,
      ['Redirected 200', 'Fine 200', 'Redirected 200', 'Redirected 200'],
    ],
    [
      'of which http is not led to https',
      () => undefined,
      'They do not all lead to the same place. http:// stays on http, so nothing protects what is sent there.',
      Array(4).fill('Fine 200'),
    ],
    [
      'of which one goes in a circle',
      (url) => (url === toWww ? undefined : url.includes('//www.') ? url : toWww),
      'They do not all lead to the same place. 1 of them fails.',
      ['Redirected 200', 'Fine 200', 'Redirected 200', 'Failed net::ERR_TOO_MANY_REDIRECTS'],
    ],
  ];
  test.each(rows)('%s', async (_, leads, words, answers) => {
    site.leads = leads;
    page = await check(browser, ['https://shop.example/a?b=c#part']);
    await page.getByRole('button', { name: 'Compare http, https and www' }).click();
    await expect.poll(() => detail().locator('[role=status]').last().textContent()).toBe(words);
    const told = await detail()
      .locator('.forms-table tbody tr')
      .evaluateAll((lines) =>
        lines.map((line) => [
          line.querySelector('th')?.textContent,
          line.querySelector('.result')?.textContent?.trim(),
        ]),
      );
    expect(told).toEqual(
      ['https://shop.example', 'https://www.shop.example', 'http://shop.example', 'http://www.shop.example'].map(
        (form, at) => [`${form}/a?b=c`, answers[at]],
      ),
    );
    expect(new Set(site.asked.map(({ url }) => url)).size).toBe(4);
  });
});

test('a way from https back to http is told', async () => {
  site.leads = (url) => (url.startsWith('https:') ? 'http://shop.example/plain' : undefined);
  page = await check(browser, ['https://shop.example/']);
  expect((await linesOf(page))[0]?.[0]).toBe('200');
  expect(await detail().locator('.remark').allTextContents()).toEqual([
    'On the way it goes from https back to http, where everybody in between can read along.',
  ]);
  expect(await detail().locator('.way > li > p').allTextContents()).toEqual([
    expect.stringMatching(/^301/),
    expect.stringMatching(/^200/),
  ]);
});

test('a way from http to https is nothing to be told', async () => {
  site.leads = (url) => (url.startsWith('http:') ? 'https://shop.example/' : undefined);
  page = await check(browser, ['http://shop.example/']);
  expect(await detail().locator('.remark').count()).toBe(0);
});

describe('cookies', () => {
  beforeEach(async () => {
    site.leads = () => undefined;
    const visited = await browser.context.newPage();
    await visited.goto('https://shop.example/');
    await visited.close();
    site.asked.length = 0;
  });

  test.each([
    ['are left at home', false, undefined],
    ['go along once that is ticked', true, 'shop=1'],
  ])('of the site %s', async (_, isTicked, cookie) => {
    page = await check(browser, ['https://shop.example/account'], async (form) => {
      await form.getByText('How it asks').click();
      await form.getByLabel('Send the cookies that I have for these sites').setChecked(isTicked);
    });
    expect(site.asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([
      ['https://shop.example/account', cookie],
    ]);
    // What it sets is shown to nobody, and kept nowhere.
    await detail()
      .getByText(/^\d+ headers?$/)
      .click();
    expect(await detail().textContent()).not.toContain('shop=1');
  });

  test.each([
    ['leaves them at home', false, undefined],
    ['sends them once that is ticked', true, 'shop=1'],
  ])('the playground %s', async (_, isTicked, cookie) => {
    page = await openGuide(browser, 'playground');
    await page.getByLabel('With the cookies that this browser has for the site').setChecked(isTicked);
    await page.getByRole('textbox', { name: 'Address' }).fill('https://shop.example/account');
    await page.getByRole('textbox', { name: 'Address' }).press('Enter');
    await expect.poll(() => page.locator('#answer-title').textContent()).toBe('200 OK');
    expect(site.asked.map(({ url, headers }) => [url, headers.cookie])).toEqual([
      ['https://shop.example/account', cookie],
    ]);
  });
});
