import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { openGuide } from './guide.ts';

let browser: Chromium;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  browser = await Chromium.open();
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await openGuide(browser, 'playground');
  page.setDefaultTimeout(10_000);
  page.on('pageerror', (error) => errors.push(String(error)));
});
afterEach(async () => {
  await page.close();
  expect(errors.splice(0)).toEqual([]);
});

const address = () => page.getByRole('textbox', { name: 'Address' });
const methodBox = () => page.getByRole('combobox', { name: 'Method' });
const bodyKind = () => page.getByRole('combobox', { name: 'Body' });
const answerTitle = () => page.locator('#answer-title').textContent();
const content = () => page.locator('.answer .content').textContent();

async function send(path: string): Promise<void> {
  await address().fill(path.startsWith('/') ? browser.site.origin + path : path);
  await address().press('Enter');
}

interface Echo {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string;
}

async function echoed(): Promise<Echo> {
  await expect.poll(answerTitle).toBe('200 OK');
  return JSON.parse((await content()) ?? '') as Echo;
}

describe('what is sent', () => {
  test('GET with a header, without cookies', async () => {
    await page.getByRole('button', { name: 'Add a header' }).click();
    await page.getByLabel('Name of header 1').fill('X-Asked');
    await page.getByLabel('Value of header 1').fill('by hand');
    await send('/echo?a=1');
    const { method, url, headers } = await echoed();
    expect([method, url, headers['x-asked']]).toEqual(['GET', '/echo?a=1', 'by hand']);
    expect([headers.cookie, headers.origin, headers.referer]).toEqual([undefined, undefined, undefined]);
  });

  test('POST with JSON, checked while it is typed; the Origin header that the page tells of', async () => {
    await methodBox().fill('POST');
    await bodyKind().selectOption('json');
    await page.getByLabel('Text of the body').fill('{"a": 1,\n  b}');
    await page.getByText('Not valid JSON: line 2, column 3.').waitFor();
    await page.getByLabel('Text of the body').fill('{"a": 1}');
    await page.getByText('This is valid JSON.').waitFor();
    await send('/echo');
    const { method, headers, body } = await echoed();
    expect([method, headers['content-type'], body]).toEqual(['POST', 'application/json', '{"a": 1}']);
    expect(headers.origin).toBe(`chrome-extension://${browser.extensionId}`);
    expect(await page.locator('.small-print').textContent()).toContain(headers.origin);
  });

  test.each([
    ['form', 'application/x-www-form-urlencoded;charset=UTF-8', 'a+b=%26%C3%A9'],
    ['multipart', expect.stringContaining('multipart/form-data; boundary='), expect.stringContaining('name="a b"')],
  ])('form fields (%s)', async (kind, type, sent) => {
    await methodBox().fill('PUT');
    await bodyKind().selectOption(kind);
    await page.getByRole('button', { name: 'Add a field' }).click();
    await page.getByLabel('Name of field 1').fill('a b');
    await page.getByLabel('Value of field 1').fill('&é');
    await send('/echo');
    const { method, headers, body } = await echoed();
    expect([method, headers['content-type'], body]).toEqual(['PUT', type, sent]);
  });

  test('a file', async () => {
    await methodBox().fill('POST');
    await bodyKind().selectOption('file');
    const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('x,y\n1,2') };
    await page.locator('input[type=file]').setInputFiles(file);
    await send('/echo');
    const { headers, body } = await echoed();
    expect([headers['content-type'], body]).toEqual(['text/csv', 'x,y\n1,2']);
  });

  test('Chromium sends its own User-Agent, which is said before', async () => {
    await page.getByRole('button', { name: 'Add a header' }).click();
    await page.getByLabel('Name of header 1').fill('User-Agent');
    await page.getByLabel('Value of header 1').fill('mine/1');
    await page.getByText('This browser sends its own User-Agent instead of yours.').waitFor();
    await send('/echo');
    expect((await echoed()).headers['user-agent']).toContain('Mozilla/5.0');
  });

  test('nothing, by opening an address', async () => {
    const asked: string[] = [];
    browser.context.on('request', (request) => asked.push(request.url()));
    const url = `${browser.site.origin}/echo?nobody-sent-this`;
    const other = await openGuide(browser, `playground?${new URLSearchParams({ url, method: 'DELETE' })}`);
    expect(await other.getByRole('textbox', { name: 'Address' }).inputValue()).toBe(url);
    expect(await other.getByRole('combobox', { name: 'Method' }).inputValue()).toBe('DELETE');
    await other.locator('.any-status option').first().waitFor({ state: 'attached' });
    await other.close();
    expect(asked.filter((one) => one.startsWith('http'))).toEqual([]);
  });
});

describe('what a browser won’t do is said before', () => {
  test('a forbidden header is named, with the curl command that sends it, and the rest is sent', async () => {
    await page.getByRole('button', { name: 'Add a header' }).click();
    await page.getByLabel('Name of header 1').fill('Cookie');
    await page.getByLabel('Value of header 1').fill('a=1');
    await page.getByText('Cookie is set by the browser itself, so yours is left out.').waitFor();
    expect(await page.locator('.objections code').textContent()).toContain(`--header 'Cookie: a=1'`);
    await send('/echo');
    expect((await echoed()).headers.cookie).toBeUndefined();
  });

  test('TRACE is not sent, and where it is said has the focus', async () => {
    await methodBox().fill('TRACE');
    await send('/echo');
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('objections');
    expect(await page.locator('.objections').textContent()).toContain('Browsers don’t let anybody send TRACE.');
    expect(await page.locator('.answer').count()).toBe(0);
  });
});

describe('the answer', () => {
  test('every redirect is a step with its own headers', async () => {
    await send(`/redirect?to=${encodeURIComponent('/status/404?header=X-Last:yes')}`);
    await expect.poll(answerTitle).toBe('404 Not Found');
    const steps = await page.locator('.steps > li').allTextContents();
    expect(steps).toHaveLength(2);
    expect(steps[0]).toContain('302');
    expect(steps[0]).toContain('leads to');
    expect(steps[1]).toContain('X-Lastyes');
    expect(steps[1]).toContain('from 127.0.0.1');
    expect(await page.locator('.answer .explanation').getAttribute('data-party')).not.toBe('');
    expect(await page.getByRole('link', { name: 'What 404 means' }).getAttribute('href')).toBe('#/404');
  });

  test('a network failure is explained', async () => {
    await send(browser.site.closed);
    await expect.poll(answerTitle).toBe('No answer came');
    expect(await page.locator('.answer .headline').textContent()).not.toBe('');
    expect(await page.locator('.answer .explanation').textContent()).toContain('Try this');
  });

  test('an endless body is cut, and the page answers at once', async () => {
    await send('/endless');
    await expect.poll(answerTitle).toBe('200 OK');
    await page.getByText('The first 2 MB were read; the rest was not.').waitFor();
    expect((await content())?.length).toBe(100_000);
    await methodBox().fill('PUT');
    expect(await methodBox().inputValue()).toBe('PUT');
  });

  test('Escape cancels', async () => {
    await send('/stall');
    await page.getByText('Waiting for the answer…').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(answerTitle).toBe('You cancelled it');
  });

  test('what had come of a body is shown when the time is over', async () => {
    await page.getByLabel('Time limit in seconds').fill('1');
    await send('/stall-body');
    await page.getByText(/had come when it was stopped/).waitFor();
    expect(await content()).toContain('half a page');
    await send('/stall');
    await expect.poll(answerTitle).toBe('No answer came within the time limit');
  });

  test('JSON keeps its big numbers', async () => {
    await send(
      `/body/200?${new URLSearchParams({ type: 'application/json', text: '{"id":12345678901234567890,"x":1.0}' })}`,
    );
    await expect.poll(content).toBe('{\n  "id": 12345678901234567890,\n  "x": 1.0\n}');
    await page.getByLabel('Shown as').selectOption('text');
    expect(await content()).toBe('{"id":12345678901234567890,"x":1.0}');
  });

  test('gzip is unpacked, a picture drawn, anything else shown as bytes', async () => {
    await send('/gzip');
    await expect.poll(content).toBe('{\n  "packed": true\n}');
    await send('/picture');
    await page.getByRole('img', { name: 'Picture of 4 × 2 pixels' }).waitFor();
    const pixel = await page
      .locator('canvas')
      .evaluate((canvas) => [...((canvas as HTMLCanvasElement).getContext('2d')?.getImageData(0, 0, 1, 1).data ?? [])]);
    expect(pixel).toEqual([255, 0, 0, 255]);
    await send('/download?status=200');
    await expect.poll(content).toBe('not a report');
    await page.getByLabel('Shown as').selectOption('hex');
    expect(await content()).toBe('00000000  6e 6f 74 20 61 20 72 65 70 6f 72 74              not a report');
  });

  test('a hostile answer stays text', async () => {
    await send(`/body/200?${new URLSearchParams({ text: '<img src=x onerror=alert(1)>\u202e' })}`);
    await expect.poll(content).toBe('<img src=x onerror=alert(1)>\ufffd');
    await send('/odd-headers?length=10000');
    await expect.poll(answerTitle).toContain('503');
    expect(await page.locator('.answer img, .answer b img').count()).toBe(0);
    expect(await page.locator('.sent-headers').textContent()).toContain('<img src=x onerror=alert(1)>');
  });

  test('the body can be saved', async () => {
    await send('/body/200?type=text/plain&text=to%20keep');
    await page.locator('.content').waitFor();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the body' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^200/);
  });
});

describe('curl', () => {
  test('pasted as the address fills in the form, and what can’t be taken over is named', async () => {
    const command = `curl -k '${browser.site.origin}/echo' -X PATCH -H 'X-From: curl' --json '{"a":1}' -o out.txt`;
    await page.evaluate((text) => navigator.clipboard.writeText(text), command);
    await address().focus();
    await page.keyboard.press('ControlOrMeta+V');
    await expect.poll(() => page.locator('.curl-said').textContent()).toContain('-k');
    expect(await page.locator('.curl-said code').allTextContents()).toEqual(['-k', '-o out.txt']);
    expect(await methodBox().inputValue()).toBe('PATCH');
    await address().press('Enter');
    const { method, headers, body } = await echoed();
    expect([method, headers['x-from'], headers['content-type'], body]).toEqual([
      'PATCH',
      'curl',
      'application/json',
      '{"a":1}',
    ]);
  });

  test('copied, sends the same', async () => {
    await methodBox().fill('POST');
    await address().fill(`${browser.site.origin}/echo?it's=1`);
    await bodyKind().selectOption('text');
    await page.getByLabel('Text of the body').fill(`it's\n$HOME "x"`);
    await page.getByText('Copy as code').click();
    await page.locator('.copy-as').getByRole('button', { name: 'Copy' }).click();
    await page.locator('.copy-as').getByText('Copied').waitFor();
    const command = await page.evaluate(() => navigator.clipboard.readText());
    const { stdout } = await promisify(execFile)('bash', ['-c', `${command} --silent --no-include`]);
    const { method, url, body } = JSON.parse(stdout) as Echo;
    expect([method, url, body]).toEqual(
      ['POST', '/echo?it%27s=1', `it's\n$HOME "x"`].map((one) => one.replace('%27', "'")),
    );
  });
});

test('sent requests are kept without their secrets, fill the form again, and can be deleted and brought back', async () => {
  await page.getByRole('button', { name: 'Add a header' }).click();
  await page.getByLabel('Name of header 1').fill('Authorization');
  await page.getByLabel('Value of header 1').fill('Bearer sesame-open');
  await methodBox().fill('POST');
  await bodyKind().selectOption('json');
  await page.getByLabel('Text of the body').fill('{"password":"sesame-open","a":1}');
  await send('/echo?token=sesame-open&b=2');
  await echoed();
  const first = page.locator('.kept-requests .again').first();
  await expect.poll(() => first.textContent()).toContain('/echo?token=•••&b=2');
  const stored = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('what-broke-requests');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('requests').objectStore('requests').getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
        };
      }),
  );
  expect(stored).toContain('/echo');
  expect(stored).not.toContain('sesame');
  await page.reload();
  await first.click();
  expect(await page.getByLabel('Text of the body').inputValue()).toBe('{"password":"•••","a":1}');
  expect(await page.getByLabel('Value of header 1').inputValue()).toBe('•••');
  const before = await page.locator('.kept-requests li').count();
  await page
    .getByRole('button', { name: /^Delete POST/ })
    .first()
    .click();
  await expect.poll(() => page.locator('.kept-requests li').count()).toBe(before - 1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(() => page.locator('.kept-requests li').count()).toBe(before);
  await page.getByRole('button', { name: 'Delete all' }).click();
  await expect.poll(() => page.locator('.kept-requests li').count()).toBe(0);
});

describe('answer with any status', () => {
  test.each(['404', '429', '503'])('%s is explained as if it had come, and is marked as made here', async (code) => {
    const made = await openGuide(browser, `playground?answer=${code}`);
    await expect.poll(() => made.locator('#answer-title').textContent()).toContain(code);
    expect(await made.locator('.made').textContent()).toContain('Nothing was sent');
    await made.locator('.answer .explanation').waitFor();
    expect(await made.locator('.steps').textContent()).toContain('shop.example');
    await made.close();
  });

  test('one that is no failure says what it means; another can be chosen', async () => {
    await page.getByRole('combobox', { name: 'Code' }).selectOption('301');
    await page.getByRole('button', { name: 'Show this answer' }).click();
    await expect.poll(answerTitle).toContain('301');
    expect(await page.locator('.answer .explanation').count()).toBe(0);
    expect(await page.locator('.kept-requests li').count()).toBe(0);
  });

  test('a code’s page leads there', async () => {
    const topic = await openGuide(browser, '429');
    await topic.getByRole('link', { name: 'See it as an answer' }).click();
    await expect.poll(() => topic.locator('#answer-title').textContent()).toContain('429');
    await topic.close();
  });
});

describe('for everybody', () => {
  test.each(['light', 'dark'] as const)('axe finds nothing (%s), and 320 px are enough', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.setViewportSize({ width: 320, height: 900 });
    await page.getByRole('button', { name: 'Add a header' }).click();
    await page.getByLabel('Name of header 1').fill('Host');
    await send(`/redirect?to=${encodeURIComponent('/status/404')}`);
    await expect.poll(answerTitle).toBe('404 Not Found');
    await page.locator('.answer .explanation').waitFor();
    for (const summary of await page.locator('.playground summary').all()) await summary.click();
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('a keyboard is enough', async () => {
    await methodBox().focus();
    await page.keyboard.press('Tab');
    await page.keyboard.type(`${browser.site.origin}/status/503`);
    await page.keyboard.press('Control+Enter');
    await expect.poll(answerTitle).toBe('503 Service Unavailable');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer-title');
  });
});
