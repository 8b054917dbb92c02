import type { Page } from 'playwright';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Failure } from '../../../capture/failure.ts';
import { type ArchivedPage, failuresOn } from '../../../store/archive/archived-page.ts';
import { manyPages } from '../../many-pages.ts';
import { Chromium } from './browser.ts';
import { fillArchive } from './fill-archive.ts';
import { isCounted, openFailure, openHistory, tallyOf } from './history.ts';

const pages = manyPages(60, Date.now());

let browser: Chromium;
let history: Page;
beforeEach(async () => {
  browser = await Chromium.open();
});
afterEach(() => browser.close());

/** What the archive holds, failure by failure. */
async function contents(): Promise<string[]> {
  return namesOf(await browser.archived());
}

function namesOf(some: readonly ArchivedPage[]): string[] {
  return some.flatMap((page) => failuresOn(page).map(({ url }) => `${page.id} ${url}`)).sort();
}

/** How much waits to be deleted for good. */
function inTheBin(): Promise<number> {
  return browser.panel.evaluate(async () => {
    const done = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('archive'));
    const count = await done(database.transaction('bin').objectStore('bin').count());
    database.close();
    return count;
  });
}

async function choose(deletion: RegExp): Promise<void> {
  await history.getByText('Delete…').click();
  await history.locator('.menu').getByRole('button', { name: deletion }).click();
}

/** The failure that the address names. */
function shown(): Failure {
  const [, id, place] = /^(.*)\.(\d+)$/.exec(new URL(history.url()).searchParams.get('show') ?? '') ?? [];
  const page = pages.find((one) => one.id === id);
  const failure = page && failuresOn(page)[Number(place)];
  if (!failure) throw new Error('No failure is open.');
  return failure;
}

const dayOf = ({ lastAt }: Failure) => new Date(lastAt).toDateString();
const hostOf = ({ url }: Failure) => new URL(url).host;

describe('among sixty failures', () => {
  beforeEach(async () => {
    await fillArchive(browser, pages);
    history = await openHistory(browser);
    await openFailure(history, 'shop.example');
  });

  const cases: [what: string, remove: () => Promise<void>, isMeant: (one: Failure, open: Failure) => boolean][] = [
    [
      'the failure that is open',
      () => history.locator('.detail').getByRole('button', { name: 'Delete', exact: true }).click(),
      (one, open) => one === open,
    ],
    ['a site', () => choose(/^All of shop\.example$/), (one) => hostOf(one) === 'shop.example'],
    ['a day', () => choose(/^All of \d/), (one, open) => dayOf(one) === dayOf(open)],
    ['everything', () => choose(/^Everything: 60 failures$/), () => true],
  ];

  test.each(cases)('%s is deleted, and brought back', async (_, remove, isMeant) => {
    const open = shown();
    const meant = pages.flatMap(failuresOn).filter((one) => isMeant(one, open));
    await remove();
    await areDeleted(meant);
    await history.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => tallyOf(history)).toBe('60 failures');
    expect(await contents()).toEqual(namesOf(pages));
    expect(await history.locator('.undo').count()).toBe(0);
    await expect.poll(inTheBin).toBe(0);
  });

  test('what is shown is deleted, and nothing else', async () => {
    await history.getByLabel('Search the history').fill('logo.png');
    const meant = pages.flatMap(failuresOn).filter(({ url }) => url.includes('logo.png'));
    await expect.poll(() => tallyOf(history)).toBe(`${meant.length} of 60 failures`);
    await choose(/^What is shown/);
    await expect.poll(() => tallyOf(history)).toBe(`0 of ${60 - meant.length} failures`);
    expect(await contents()).toEqual(namesOf(pages.map((page) => without(page, meant))));
  });

  test.each([
    ['dismissed', () => history.getByRole('button', { name: 'Dismiss' }).click()],
    ['left', () => history.goto('about:blank')],
  ])('when it is %s, it is gone for good', async (_, leave) => {
    await choose(/^All of shop\.example$/);
    await history.locator('.undo').waitFor();
    expect(await inTheBin()).toBeGreaterThan(0);
    await leave();
    await expect.poll(inTheBin).toBe(0);
    const meant = pages.flatMap(failuresOn).filter((one) => hostOf(one) === 'shop.example');
    expect(await contents()).toEqual(namesOf(pages.map((page) => without(page, meant))));
    const again = await openHistory(browser, '?site=shop.example');
    await expect.poll(() => tallyOf(again)).toMatch(/^0 of \d\d failures$/);
  });
});

describe('at a line of the list', () => {
  const [newest] = pages.toSorted((one, other) => other.at - one.at);
  if (!newest) throw new Error('There are no pages.');
  const siteOf = (page: ArchivedPage) => new URL(page.url ?? '').host;
  const byTime = pages.flatMap(failuresOn).toSorted((one, other) => other.lastAt - one.lastAt);
  const days = [...new Set(byTime.map(dayOf))];
  const dialog = () => history.getByRole('dialog');

  beforeEach(async () => {
    await fillArchive(browser, pages);
    history = await openHistory(browser);
  });

  test.each<
    [group: string, heading: number, choice: RegExp, isMeant: (failure: Failure, page: ArchivedPage) => boolean]
  >([
    ['By page', 0, /^All on this page /, (_, page) => page === newest],
    ['By page', 0, /^All on pages of /, (_, page) => siteOf(page) === siteOf(newest)],
    ['By page', 0, /^All of \d/, (failure) => dayOf(failure) === days[0]],
    ['By tab', 0, /^All in this tab /, (_, page) => page.tab === newest.tab],
    ['One by one', 1, /^All of \d/, (failure) => dayOf(failure) === days[1]],
  ])('%s, heading %i offers %s', async (group, heading, choice, isMeant) => {
    const meant = pages.flatMap((page) => failuresOn(page).filter((one) => isMeant(one, page)));
    await history.getByRole('button', { name: group }).click();
    await history.locator('.heading-delete').nth(heading).click();
    const button = dialog().getByRole('button', { name: choice });
    expect(await button.textContent()).toMatch(new RegExp(` ${meant.length} failures$`));
    await button.click();
    await areDeleted(meant);
    expect(await dialog().count()).toBe(0);
  });

  test('the key Delete offers the line that keys work on, and gives the focus back', async () => {
    await history.locator('.lines').focus();
    await history.keyboard.press('ArrowDown');
    await history.keyboard.press('Delete');
    await dialog().getByRole('button', { name: 'Cancel' }).click();
    await expect.poll(() => dialog().count()).toBe(0);
    expect(await history.evaluate(() => document.activeElement?.className)).toBe('lines');
    await history.keyboard.press('Delete');
    await dialog().locator('button:focus').waitFor();
    await history.keyboard.press('Enter');
    await expect.poll(() => tallyOf(history)).toBe('59 failures');
    expect(await history.evaluate(() => document.activeElement?.className)).toBe('lines');
    expect(await history.locator('.line[data-active="true"]').count()).toBe(1);
  });
});

test('a tab that is open tells of its failure still, and brings nothing back by the next one', async () => {
  const tab = await browser.tab();
  await tab.visit('/page?fetch=/status/503');
  await expect.poll(() => tab.badge()).toBe('1');
  history = await openHistory(browser);
  await expect.poll(() => tallyOf(history)).toBe('1 failure');
  await choose(/^Everything/);
  await expect.poll(contents).toEqual([]);
  await history.getByRole('button', { name: 'Dismiss' }).click();
  const popup = await tab.popup();
  await expect.poll(() => popup.locator('.rows .word').allTextContents()).toEqual(['503']);
  await browser.stopWorker();
  await tab.page.evaluate(() => fetch('/status/502'));
  await expect.poll(contents).toEqual([expect.stringMatching(/\/status\/502$/)]);
  await expect.poll(() => tallyOf(history)).toBe('1 failure');
  await expect.poll(async () => (await popup.locator('.rows .word').allTextContents()).sort()).toEqual(['502', '503']);
  await history.reload();
  await isCounted(history);
  await expect.poll(() => tallyOf(history)).toBe('1 failure');
});

/** Waits until these failures, and no others, are deleted. */
async function areDeleted(meant: readonly Failure[]): Promise<void> {
  const left = namesOf(pages.map((page) => without(page, meant)));
  const words = meant.length === 1 ? '1 failure' : `${meant.length} failures`;
  await expect.poll(() => history.locator('.undo > span').textContent()).toBe(`${words} deleted.`);
  expect(await contents()).toEqual(left);
  await expect.poll(() => tallyOf(history)).toBe(left.length > 0 ? `${left.length} failures` : null);
}

function without({ own, ...page }: ArchivedPage, meant: readonly Failure[]): ArchivedPage {
  const failures = page.failures.filter((one) => !meant.includes(one));
  return { ...page, ...(own && !meant.includes(own) ? { own } : {}), failures };
}
