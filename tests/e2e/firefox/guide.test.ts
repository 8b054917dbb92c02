import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from './browser.ts';
import { openExtensionPage, Popup } from './extension-page.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await Firefox.open();
});
afterAll(() => browser.close());

async function openGuide(route: string, search = ''): Promise<Popup> {
  return new Popup(await openExtensionPage(browser.driver, `${browser.base}/guide.html${search}#/${route}`));
}

test('a code’s page, its search and a comparison work', async () => {
  const guide = await openGuide('407');
  await expect.poll(() => guide.text('h1')).toContain('407 Proxy Authentication Required');
  expect(await guide.text('#sources')).toContain('RFC 9110, section 15.5.8');
  await guide.page.type('#search', 'ERR_NAME_NOT_RESOLVED');
  await expect.poll(() => guide.text('.results .topic')).toContain('Name not found');
  await guide.page.evaluate(() => {
    location.hash = '#/compare/401/403';
  });
  await expect.poll(() => guide.text('h1')).toBe('401 or 403?');
  await guide.close();
});

test('an article is found, and shows its picture and its text', async () => {
  const guide = await openGuide('403');
  await expect.poll(() => guide.text('.read-more')).toContain('401 or 403?');
  await guide.page.type('#search', '401 or 403?');
  await expect.poll(() => guide.text('.results')).toContain('401 or 403?');
  await guide.page.evaluate(() => {
    document.querySelector<HTMLElement>('.results a[href="#/articles/401-or-403"]')?.click();
  });
  await expect.poll(() => guide.text('h1')).toContain('401 or 403?');
  const wide = await guide.page.$eval('.diagram svg:not(.narrow)', (svg) => svg.getBoundingClientRect().width);
  const narrow = await guide.page.$eval('.diagram .narrow', (svg) => svg.getBoundingClientRect().width);
  expect([wide, narrow].filter((width) => width > 200)).toHaveLength(1);
  expect(await guide.text('#sources')).toContain('RFC 9110, section 15.5.2');
  await guide.close();
});

test('opened from a failure, it starts with that failure', async () => {
  const tab = await browser.tab();
  await tab.visit('/status/405?header=x-amzn-waf-action:captcha');
  await expect.poll(() => tab.badge()).toBe('405');
  const popup = await tab.popup();
  const href = await popup.attribute('a[href^="guide.html?"]', 'href');
  expect(href).toMatch(/^guide\.html\?tab=\d+&failure=[\d.]+#\/aws-waf\/405$/);
  const headline = (await popup.text('.headline')) ?? '';
  expect(headline).not.toBe('');
  await popup.close();
  const [search = '', route = ''] = (href ?? '').replace('guide.html', '').split('#/');
  const guide = await openGuide(route, search);
  await expect.poll(() => guide.text('.seen-here')).toContain(headline);
  await guide.close();
});

test('the address bar’s keyword is known to Firefox', async () => {
  const manifest = await browser.panel.evaluate(() => chrome.runtime.getManifest());
  expect(manifest).toMatchObject({ omnibox: { keyword: 'http' } });
});
