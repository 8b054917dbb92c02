import { afterAll, beforeAll, expect, test } from 'vitest';
import { startNginx } from '../../servers/nginx.ts';
import type { RealCase, RealServer } from '../../servers/real-server.ts';
import { verdicts } from '../real-verdicts.ts';
import { Chromium } from './browser.ts';
import { check } from './check.ts';

let nginx: RealServer;
let browser: Chromium;
beforeAll(async () => {
  nginx = await startNginx();
  browser = await Chromium.open({ ignoreHTTPSErrors: true });
});
afterAll(async () => {
  await browser?.close();
  await nginx?.close();
});

test('what a real nginx answers is explained as it is in the popup', async () => {
  // What fails only the second time is no matter of one check, and the checker refuses what is no address.
  const isOne = ({ fails, url, status }: RealCase) =>
    status !== undefined && !/second request|limit/.test(fails) && !url.includes('%zz');
  const cases = nginx.cases.filter(isOne);
  expect(cases.length).toBeGreaterThan(15);
  const page = await check(
    browser,
    cases.map(({ url }) => url),
  );
  const told: [string, string | undefined][] = [];
  for (const [index, { fails }] of cases.entries()) {
    await page.locator('.results-list .line').nth(index).click();
    await expect.poll(() => page.locator('#result-heading').textContent()).toBe(cases[index]?.url);
    const article = page.locator('.result-detail .explanation');
    await article.waitFor();
    const { party, confidence } = await article.evaluate((one: HTMLElement) => ({ ...one.dataset }));
    told.push([fails, `${party} ${confidence}`]);
  }
  const expected = (fails: string) => verdicts.nginx?.[fails]?.split(' | ').map((verdict) => verdict.split(':')[0]);
  for (const [fails, verdict] of told) expect(expected(fails), fails).toContain(verdict);
});
