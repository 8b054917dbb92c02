import { afterAll, beforeAll, expect, test } from 'vitest';
import { Chromium, type Tab } from './browser.ts';

const NGINX =
  '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center><h1>400 Bad Request</h1></center><center>The plain HTTP request was sent to HTTPS port</center><hr><center>nginx/1.22.1</center></body></html>';

let browser: Chromium;
let tab: Tab;
beforeAll(async () => {
  browser = await Chromium.open();
  tab = await browser.tab();
});
afterAll(() => browser.close());

const body = (status: number, text: string, type = 'text/html') =>
  `/body/${status}?${new URLSearchParams({ type, text })}`;

async function verdict() {
  const popup = await tab.popup();
  const article = popup.locator('article').first();
  return { popup, article, party: () => article.getAttribute('data-party') };
}

async function factsOf(popup: Awaited<ReturnType<typeof verdict>>['popup']): Promise<string> {
  await popup.getByText('How we know').click();
  await popup.locator('dt').first().waitFor();
  return (await popup.locator('dt').allTextContents()).join('\n');
}

test('the page’s own words name nginx, and what its 400 really means; they are kept nowhere', async () => {
  await tab.visit(body(400, NGINX));
  await expect.poll(() => tab.badge()).toBe('400');
  const { popup, article, party } = await verdict();
  await expect.poll(party).toBe('server');
  expect(await article.getAttribute('data-confidence')).toBe('sure');
  expect(await popup.getByRole('link', { name: 'More about 497' }).count()).toBe(1);
  expect(await factsOf(popup)).toContain('The page says: “400 The plain HTTP request was sent to HTTPS port');
  expect(JSON.stringify(await tab.stored()).split('?')[0]).not.toContain('plain HTTP');
  expect((await tab.stored()).pages.at(-1)?.own).not.toHaveProperty('text');

  const [guide] = await Promise.all([
    browser.context.waitForEvent('page'),
    popup.getByRole('link', { name: 'More about 497' }).click(),
  ]);
  await guide.getByRole('heading', { name: 'What you just saw' }).waitFor();
  expect(guide.url()).toMatch(/#\/nginx\/497$/);
  await guide.close();
  await popup.close();
});

test('another page in the same tab speaks for itself only', async () => {
  await tab.visit(body(400, NGINX));
  await tab.page.evaluate(() => history.replaceState(null, '', '/elsewhere'));
  const { popup, party } = await verdict();
  await popup.waitForTimeout(500);
  expect(await party()).toBe('unknown');
  await popup.close();
});

test('a page that only speaks of an error proves nothing, and its markup stays text', async () => {
  await tab.visit(body(400, `<title>Forum</title><p>&lt;img src=x onerror=alert(1)&gt;</p>${NGINX}`));
  const { popup, party } = await verdict();
  await popup.waitForTimeout(500);
  expect(await party()).toBe('unknown');
  expect(await popup.locator('img').count()).toBe(0);
  await popup.close();
});

test('an answer without a body, whose page is the browser’s own, leaves the verdict as it was', async () => {
  await tab.visit('/status/502?empty');
  await expect.poll(() => tab.badge()).toBe('502');
  const { popup, party } = await verdict();
  await popup.waitForTimeout(500);
  expect(await party()).toBe('unknown');
  await popup.close();
});

test('a page that never ends to load is read as far as it is there', async () => {
  await tab.visit('/stall-body?status=502');
  await expect.poll(() => tab.badge()).toBe('502');
  const { popup } = await verdict();
  await popup.locator('main[aria-busy=false]').waitFor();
  await popup.close();
});

test('words that come in XML and in JSON are read too', async () => {
  const read = async (text: string, type: string) => {
    await tab.visit(body(403, text, type));
    const { popup } = await verdict();
    await expect.poll(() => popup.locator('article').getAttribute('data-party')).not.toBe(null);
    await popup.waitForTimeout(700);
    const facts = await factsOf(popup);
    await popup.close();
    return facts;
  };
  const s3 =
    '<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>AccessDenied</Code><Message>Access Denied</Message><RequestId>4442587FB7D0A2F9</RequestId><HostId>Uuag1LuByRx9e6j5Onimru9pO4ZVKnJ2Qz7/C1NPcfTWAtRPfTaOFg==</HostId></Error>';
  expect(await read(s3, 'application/xml')).toContain('The page says: “<Error><Code>AccessDenied');
  expect(await read('{"message":"Missing Authentication Token"}', 'application/json')).toContain(
    'Missing Authentication Token',
  );
});
