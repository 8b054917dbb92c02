import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from './browser.ts';
import { openExtensionPage, Popup } from './extension-page.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await Firefox.open();
});
afterAll(() => browser.close());

interface Echo {
  method: string;
  headers: Record<string, string>;
}

async function openPlayground(asked: Record<string, string> = {}): Promise<Popup> {
  const url = `${browser.base}/guide.html#/playground?${new URLSearchParams(asked)}`;
  return new Popup(await openExtensionPage(browser.driver, url));
}

test('sends a request with an own User-Agent, says truthfully which Origin goes with it, and keeps it', async () => {
  const page = await openPlayground({ url: `${browser.site.origin}/redirect?to=/echo`, method: 'DELETE' });
  await page.page.evaluate(() => {
    const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Add a header');
    button?.click();
  });
  await page.page.waitForSelector('[aria-label="Name of header 1"]');
  await page.page.type('[aria-label="Name of header 1"]', 'User-Agent');
  await page.page.type('[aria-label="Value of header 1"]', 'mine/1');
  await page.page.keyboard.press('Enter');
  await expect.poll(() => page.text('#answer-title')).toBe('200 OK');
  const { method, headers } = JSON.parse((await page.text('.answer .content')) ?? '') as Echo;
  expect([method, headers['user-agent'], headers.cookie]).toEqual(['DELETE', 'mine/1', undefined]);
  expect(headers.origin).toBe(browser.base);
  expect(await page.text('.small-print')).toContain(browser.base);
  expect(await page.text('.small-print')).toContain('recognise this browser');
  expect((await page.texts('.steps > li')).length).toBe(2);
  await expect.poll(() => page.texts('.kept-requests .again')).toHaveLength(1);
  await page.close();
});

test('a GET carries no Origin', async () => {
  const page = await openPlayground({ url: `${browser.site.origin}/echo` });
  await page.page.focus('.request .address input');
  await page.page.keyboard.press('Enter');
  await expect.poll(() => page.text('#answer-title')).toBe('200 OK');
  const { headers } = JSON.parse((await page.text('.answer .content')) ?? '') as Echo;
  expect([headers.origin, headers.referer]).toEqual([undefined, undefined]);
  await page.close();
});

test('a network failure is explained, and any status can be answered with', async () => {
  const page = await openPlayground({ url: browser.site.closed });
  await page.page.focus('.request .address input');
  await page.page.keyboard.press('Enter');
  await expect.poll(() => page.text('#answer-title')).toBe('No answer came');
  await expect.poll(() => page.text('.answer .headline')).toBeTruthy();
  await page.page.evaluate(() => {
    location.hash = '#/playground?answer=429';
  });
  await expect.poll(() => page.text('#answer-title')).toContain('429');
  expect(await page.text('.made')).toContain('Nothing was sent');
  await page.close();
});
