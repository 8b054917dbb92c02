import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Chromium } from './browser.ts';
import { hashOf, openGuide } from './guide.ts';

let browser: Chromium;
let page: Page;
const errors: string[] = [];
beforeAll(async () => {
  browser = await Chromium.open();
});
afterAll(() => browser.close());
beforeEach(async () => {
  await browser.panel.evaluate(() => chrome.storage.local.remove('quiz'));
  page = await openQuiz();
});
afterEach(async () => {
  await page.close();
  expect(errors).toEqual([]);
});

async function openQuiz(seed = 7): Promise<Page> {
  const opened = await openGuide(browser, `quiz?seed=${seed}`);
  opened.setDefaultTimeout(10_000);
  opened.on('pageerror', (error) => errors.push(String(error)));
  return opened;
}

const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
const stored = () =>
  browser.panel.evaluate(
    async () => (await chrome.storage.local.get('quiz')).quiz as { answered: number; cards: object } | undefined,
  );
const heading = () => page.locator('h1').textContent();

async function start(length = '5', level = 'What people meet'): Promise<void> {
  await page.getByLabel(level).check();
  await page.getByLabel(length, { exact: true }).check();
  await page.getByRole('button', { name: 'Start' }).click();
  await page.locator('.options').waitFor();
}

/** Answers until the answer is as wanted; that question stays. */
async function answerUntil(verdict: 'right' | 'wrong'): Promise<void> {
  for (let tries = 0; tries < 40; tries++) {
    await page.keyboard.press('1');
    const explained = page.locator('.explained');
    await explained.waitFor();
    const isRight = await explained.evaluate((element) => element.classList.contains('good'));
    if (isRight === (verdict === 'right')) return;
    await page.keyboard.press('Enter');
    await explained.waitFor({ state: 'detached' });
  }
  throw new Error(`Forty answers, and none is ${verdict}.`);
}

async function finishRound(questions: number): Promise<void> {
  for (let at = 0; at < questions; at++) {
    await page.keyboard.press(`${(at % 2) + 1}`);
    await page.locator('.explained').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.explained').waitFor({ state: 'detached' });
  }
  await page.locator('canvas').waitFor();
}

test('a whole round by keyboard alone: chosen with 1 to 4, on with Enter, the focus where it is needed', async () => {
  await page.locator('input[name=level]').first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  for (const place of [1, 2, 3, 4, 5]) {
    await expect.poll(() => page.locator('.round').textContent()).toContain(`Question ${place} of 5`);
    await expect.poll(focused).toBe(await heading());
    expect(await page.getByRole('status').textContent()).toBe('');
    await page.keyboard.press('2');
    await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^(Right|Not quite)\./);
    await expect.poll(focused).toBe(place === 5 ? 'See how it went' : 'Next');
    // What is answered is answered.
    await page.keyboard.press('1');
    expect(await page.locator('.options .right').count()).toBe(1);
    await page.keyboard.press('Enter');
  }
  await expect.poll(heading).toMatch(/^[0-5] of 5 right$/);
  expect(await focused()).toBe(await heading());
  expect(await page.locator('.asked li').count()).toBe(5);
  expect(await stored()).toMatchObject({ answered: 5 });
});

test('the same seed asks the same', async () => {
  await start();
  const first = [await heading(), ...(await page.locator('.options button').allTextContents())];
  await page.close();
  page = await openQuiz();
  await start();
  expect([await heading(), ...(await page.locator('.options button').allTextContents())]).toEqual(first);
});

test('a wrong answer is explained: the right one, why, what the chosen one means, and where the guide says more', async () => {
  await start('Until I stop');
  await answerUntil('wrong');
  const explained = page.locator('.explained');
  const right = (await page.locator('.options .right span:not(.key)').first().textContent()) ?? '?';
  expect(await explained.textContent()).toContain(`The right answer: ${right}`);
  expect(await page.locator('.options .wrong').textContent()).toContain('Your answer');
  expect(await explained.locator('p').count()).toBe(4);
  const opened = browser.context.waitForEvent('page');
  await explained.getByRole('link', { name: /^More about / }).click();
  const guide = await opened;
  await guide.locator('h1').waitFor();
  expect(hashOf(guide)).toMatch(/^#\/(\d{3}|net\/)/);
  await guide.close();
  expect(await heading()).not.toBeNull();
});

test('experts are shown headers, and told what they prove', async () => {
  await start('Until I stop', 'For experts');
  for (let tries = 0; tries < 60 && (await page.locator('.answer').count()) === 0; tries++) {
    await page.keyboard.press('1');
    await page.locator('.explained').waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.explained').waitFor({ state: 'detached' });
  }
  expect(await heading()).toBe('Who made this answer?');
  expect(await page.locator('.answer').textContent()).toMatch(/^Status [45]\d\d/);
  await page.keyboard.press('3');
  await expect.poll(() => page.locator('.explained').textContent()).toMatch(/\w{3,}\./);
});

describe('what is remembered', () => {
  test('is there after a reload, and is deleted when somebody says so', async () => {
    await start();
    await finishRound(5);
    // The last answer is written a moment after it is given.
    await expect.poll(stored).toMatchObject({ answered: 5 });
    await page.reload();
    await page.locator('.progress dl').waitFor();
    expect(await page.locator('.progress').textContent()).toMatch(/Met so far5.*Answers\d of 5 right/);
    await page.getByRole('button', { name: 'Delete progress' }).click();
    await expect.poll(focused).toBe('Keep');
    await page.getByRole('button', { name: 'Keep' }).click();
    await expect.poll(focused).toBe('Delete progress');
    expect(await stored()).toMatchObject({ answered: 5 });
    await page.getByRole('button', { name: 'Delete progress' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await expect.poll(stored).toBeUndefined();
    await expect.poll(() => page.locator('.progress').textContent()).toContain('Your progress is deleted.');
    await expect.poll(focused).toBe('Your progress');
    await page.reload();
    await expect.poll(() => page.locator('.progress').textContent()).toContain('Nothing is remembered yet.');
  });

  test.each([
    [{ version: 9 }, 'A newer version'],
    ['broken', 'can’t be read'],
  ])('%j by somebody else stays as it is, and the quiz is played all the same', async (quiz, says) => {
    await browser.panel.evaluate((value) => chrome.storage.local.set({ quiz: value }), quiz);
    await page.reload();
    await expect.poll(() => page.locator('.progress').textContent()).toContain(says);
    await start();
    await finishRound(5);
    expect(await stored()).toEqual(quiz);
  });
});

describe('what can’t be remembered', () => {
  /** Opens the quiz in a browser that is a little different. */
  const openWith = async (difference: () => void) => {
    await page.close();
    page = await browser.context.newPage();
    await page.addInitScript(difference);
    await page.goto(`chrome-extension://${browser.extensionId}/guide.html#/quiz?seed=7`);
    await page.locator('.progress').waitFor();
  };
  const progress = () => page.locator('.progress').textContent();

  test('in a private window: nothing is', async () => {
    await openWith(() => Object.defineProperty(chrome.extension, 'inIncognitoContext', { value: true }));
    await expect.poll(progress).toContain('This is a private window');
    await start();
    await finishRound(5);
    await page.getByRole('button', { name: 'Change what is asked' }).click();
    await expect.poll(progress).toMatch(/private window.*of 5 right/);
    expect(await stored()).toBeUndefined();
  });

  test('on a full disk: the round goes on, and it is said', async () => {
    await openWith(() => {
      chrome.storage.local.set = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    });
    await start();
    await finishRound(5);
    await page.getByRole('button', { name: 'Change what is asked' }).click();
    await expect.poll(progress).toContain('the disk is full');
    expect(await stored()).toBeUndefined();
  });
});

test('the result is saved as a picture: a PNG of 1200 × 630, of more than one colour', async () => {
  await start();
  await finishRound(5);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as picture' }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe('what-broke-quiz.png');
  const bytes = await readFile((await saved.path()) ?? '');
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeGreaterThan(5000);
  const alt = (await page.getByRole('img', { name: /^Picture of the result/ }).getAttribute('aria-label')) ?? '';
  expect(alt).toContain(await heading());
  expect(alt).toContain('What people meet');
});

test('the result is copied as text', async () => {
  await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await start();
  await finishRound(5);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  const text = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(text).toMatch(/^What Broke\? quiz, What people meet: \d of 5 right\n([✓✗] ?){5}$/);
});

test('a round can be ended at any time, and another begun', async () => {
  await start('20');
  await page.getByRole('button', { name: 'End this round' }).click();
  await expect.poll(heading).toBe('Quiz');
  expect(await focused()).toBe('Quiz');
  await start('Until I stop');
  await answerUntil('right');
  await page.getByRole('button', { name: 'End this round' }).click();
  await expect.poll(heading).toMatch(/right$/);
  await page.getByRole('button', { name: 'Another round' }).click();
  await expect.poll(() => page.locator('.round').textContent()).toContain('Question 1');
});

test.each(['light', 'dark'] as const)(
  'nothing is in the way of assistive technology, %s, in each state',
  async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const broken: unknown[] = [];
    const look = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).analyze();
      broken.push(...violations.map(({ id, nodes }) => [state, id, nodes.map(({ html }) => html)]));
    };
    await look('start');
    await start();
    await look('asking');
    await answerUntil('wrong');
    await look('wrong');
    await answerUntil('right');
    await look('right');
    await page.getByRole('button', { name: 'End this round' }).click();
    await page.locator('canvas').waitFor();
    await look('result');
    await page.getByRole('button', { name: 'Change what is asked' }).click();
    await page.getByRole('button', { name: 'Delete progress' }).click();
    await look('progress');
    expect(broken).toEqual([]);
  },
);

test('it fits on a screen of 320 px, and twice the text on one of 640', async () => {
  await page.setViewportSize({ width: 320, height: 700 });
  const isTooWide = () =>
    page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  expect(await isTooWide()).toBe(false);
  await start('Until I stop', 'For experts');
  for (let at = 0; at < 6; at++) {
    expect(await isTooWide(), `question ${at}`).toBe(false);
    await page.keyboard.press('1');
    await page.locator('.explained').waitFor();
    expect(await isTooWide(), `answer ${at}`).toBe(false);
    await page.keyboard.press('Enter');
    await page.locator('.explained').waitFor({ state: 'detached' });
  }
  await page.getByRole('button', { name: 'End this round' }).click();
  await page.locator('canvas').waitFor();
  expect(await isTooWide()).toBe(false);
  await page.setViewportSize({ width: 640, height: 700 });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  expect(await isTooWide()).toBe(false);
});

test('is loaded only when it is opened', async () => {
  const loaded: string[] = [];
  const note = (request: { url(): string }) => loaded.push(request.url());
  browser.context.on('request', note);
  const guide = await openGuide(browser, '404');
  expect(loaded.filter((url) => /quiz/i.test(url))).toEqual([]);
  await guide.evaluate(() => {
    location.hash = '#/quiz';
  });
  await guide.locator('.levels').waitFor();
  expect(loaded.filter((url) => /LiveQuiz/.test(url))).toHaveLength(1);
  expect(loaded.filter((url) => !url.startsWith(`chrome-extension://${browser.extensionId}/`))).toEqual([]);
  await guide.close();
  browser.context.off('request', note);
});
