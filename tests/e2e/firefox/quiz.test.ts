import { afterAll, beforeAll, expect, test } from 'vitest';
import { Firefox } from './browser.ts';
import { openExtensionPage, Popup } from './extension-page.ts';

let browser: Firefox;
beforeAll(async () => {
  browser = await Firefox.open();
});
afterAll(() => browser.close());

test('a round is played by keyboard, explained, drawn and remembered', async () => {
  const quiz = new Popup(await openExtensionPage(browser.driver, `${browser.base}/guide.html#/quiz?seed=7`));
  const { keyboard } = quiz.page;
  await quiz.page.waitForSelector('.lengths');
  await quiz.page.click('.lengths label');
  await quiz.page.click('button[type=submit]');
  for (const place of [1, 2, 3, 4, 5]) {
    await expect.poll(() => quiz.text('.round')).toContain(`Question ${place} of 5`);
    await keyboard.press('1');
    await expect.poll(() => quiz.text('[role=status]')).toMatch(/^(Right|Not quite)\./);
    const focused = () => quiz.page.evaluate(() => document.activeElement?.classList.contains('next'));
    await expect.poll(focused).toBe(true);
    await keyboard.press('Enter');
  }
  await expect.poll(() => quiz.text('h1')).toMatch(/^\d of 5 right$/);
  const picture = await quiz.page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const canvas = document.querySelector('canvas');
        canvas?.toBlob((blob) => resolve([canvas.width, canvas.height, blob?.size ?? 0]));
      }),
  );
  expect(picture.slice(0, 2)).toEqual([1200, 630]);
  expect(picture[2]).toBeGreaterThan(5000);
  const stored = () => browser.panel.evaluate(async () => (await chrome.storage.local.get('quiz')).quiz);
  await expect.poll(stored).toMatchObject({ version: 1, answered: 5 });
  await quiz.close();
});
