import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startNginx } from '../../servers/nginx.ts';
import type { RealCase, RealServer } from '../../servers/real-server.ts';
import { startSquidCases } from '../../servers/squid-cases.ts';
import { judge, tally, type Verdict } from '../judge.ts';
import { verdicts } from '../real-verdicts.ts';
import { Firefox } from './browser.ts';

const start: Record<string, () => Promise<RealServer & { proxy?: string }>> = {
  nginx: startNginx,
  Squid: startSquidCases,
};

/** Of a server with many cases some are enough here: each kind of page that it makes, and its app's own. */
const CASES =
  /https port|certificate of its own|nobody in|no such file\.|over the limit|circle|hangs up|in time\.|answers|Squid|listens/;

afterAll(() => console.log(tally('Firefox')));

describe.each(Object.keys(start))('%s', (name) => {
  let server: RealServer & { proxy?: string };
  let browser: Firefox;
  beforeAll(async () => {
    server = await (start[name] as () => Promise<RealServer>)();
    const proxyScript = `function FindProxyForURL(url, host) { return host.endsWith('.squid.test') ? 'PROXY ${server.proxy}' : 'DIRECT'; }`;
    browser = await Firefox.open({ ignoreHTTPSErrors: true, ...(server.proxy ? { proxyScript } : {}) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  test.each(Object.entries(verdicts[name] ?? {}).filter(([fails]) => CASES.test(fails)))('%s', async (fails, told) => {
    const real = server.cases.find((one) => one.fails === fails) as RealCase;
    const verdict = await verdictOn(real);
    expect(judge(server, real, verdict), JSON.stringify(verdict)).not.toBe('wrong');
    expect(`${verdict.party} ${verdict.confidence}: ${verdict.turn}`).toBe(told);
    expect(verdict.label).toContain(String(real.status));
  });

  async function verdictOn({ url, fails }: RealCase): Promise<Verdict> {
    const tab = await browser.tab();
    if (fails.includes('second request')) await tab.visit(url);
    await tab.visit(url);
    await expect.poll(() => tab.badge()).not.toBe('');
    const popup = await tab.popup();
    await expect.poll(() => popup.attribute('main', 'aria-busy')).toBe('false');
    const [party, turn, confidence, label] = await Promise.all([
      popup.attribute('article', 'data-party'),
      popup.attribute('article', 'data-turn'),
      popup.attribute('article', 'data-confidence'),
      popup.text('.label'),
    ]);
    await popup.close();
    await tab.page.close();
    return { party: party ?? '', turn: turn ?? '', confidence: confidence ?? '', label: label ?? '' };
  }
});
