import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ServerName } from '../../../scripts/find-server.ts';
import { startRealServer } from '../../servers/all-real-servers.ts';
import type { RealCase, RealServer } from '../../servers/real-server.ts';
import { startSquidCases } from '../../servers/squid-cases.ts';
import { judge, tally, type Verdict } from '../judge.ts';
import { verdicts } from '../real-verdicts.ts';
import { Chromium } from './browser.ts';

const start: Record<string, () => Promise<RealServer & { proxy?: string }>> = {
  ...startRealServer,
  Squid: startSquidCases,
};

/** The first visit of these is answered well; the second is the failure. */
const TWICE = /second request|limit is passed/;

afterAll(() => console.log(tally('Chromium')));

describe.each(Object.keys(start))('%s', (name) => {
  let server: RealServer & { proxy?: string };
  let browser: Chromium;
  beforeAll(async () => {
    server = await (start[name as ServerName] as () => Promise<RealServer>)();
    const proxyScript = `function FindProxyForURL(url, host) { return host.endsWith('.squid.test') ? 'PROXY ${server.proxy}' : 'DIRECT'; }`;
    browser = await Chromium.open({ ignoreHTTPSErrors: true, ...(server.proxy ? { proxyScript } : {}) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(Object.keys(verdicts[name] ?? {}))('%s', async (fails) => {
    const real = server.cases.find((one) => one.fails === fails);
    if (!real) throw new Error(`${name} has no such case any more; take it out of real-verdicts.ts.`);
    const verdict = await verdictOn(real);
    expect(judge(server, real, verdict), JSON.stringify(verdict)).not.toBe('wrong');
    const told = `${verdict.party} ${verdict.confidence}: ${verdict.turn}`;
    expect(verdicts[name]?.[fails]?.split(' | ')).toContain(told);
    if (real.status !== undefined) expect(verdict.label).toContain(String(real.status));
  });

  test('has no case without a verdict', () => {
    expect(server.cases.map(({ fails }) => fails).filter((fails) => !verdicts[name]?.[fails])).toEqual([]);
  });

  async function verdictOn({ url, fails }: RealCase): Promise<Verdict> {
    const tab = await browser.tab();
    if (TWICE.test(fails)) await tab.visit(url);
    await tab.visit(url);
    await expect.poll(() => tab.badge()).not.toBe('');
    const popup = await tab.popup();
    const article = popup.locator('article').first();
    await article.waitFor();
    // Its page's own words are read a moment later.
    await popup.locator('main[aria-busy=false]').waitFor();
    const [party, turn, confidence, label] = await article.evaluate((element: HTMLElement) => [
      element.dataset.party ?? '',
      element.dataset.turn ?? '',
      element.dataset.confidence ?? '',
      element.querySelector('.label')?.textContent ?? '',
    ]);
    await Promise.all([popup.close(), tab.page.close()]);
    return { party: party ?? '', turn: turn ?? '', confidence: confidence ?? '', label: label ?? '' };
  }
});
