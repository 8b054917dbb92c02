import { type BrowserContext, chromium } from 'playwright';
import { findChromium } from '../../scripts/find-chromium.ts';
import { launchChromium } from '../../scripts/launch-chromium.ts';
import { startBrokenSite } from '../servers/broken-site/index.ts';
import { inRounds, type Measured } from './rounds.ts';

const REQUESTS = 2000;

/**
 * How long a page takes over 2,000 requests of which every second one fails, in a browser with each of these
 * extensions (undefined: with none).
 */
export async function flood<Name extends string>(
  extensions: Record<Name, string | undefined>,
  rounds: number,
): Promise<Measured<Name>> {
  const site = await startBrokenSite();
  const contexts = new Map<string, BrowserContext>();
  try {
    for (const name of Object.keys(extensions) as Name[]) contexts.set(name, await open(extensions[name]));
    const measures = [...contexts].map(([name, context]) => {
      const measure = (round: number) => floodOnce(context, `${site.origin}/page`, round);
      return [name, measure] as const;
    });
    return await inRounds('flood', rounds, Object.fromEntries(measures) as Record<Name, (typeof measures)[0][1]>);
  } finally {
    await Promise.all([...contexts.values()].map((context) => context.close()));
    await site.close();
  }
}

async function open(extension: string | undefined): Promise<BrowserContext> {
  const executablePath = await findChromium();
  if (extension) return (await launchChromium({ executablePath, extension, headless: true })).context;
  return chromium.launchPersistentContext('', {
    executablePath,
    headless: true,
    colorScheme: 'light',
    viewport: { width: 1000, height: 700 },
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      '--headless=new',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** In a tab of its own; measured by the page's clock. */
export async function floodOnce(context: BrowserContext, url: string, round: number): Promise<number> {
  const page = await context.newPage();
  await page.goto(url);
  const { took, failed } = await page.evaluate(inPage, { requests: REQUESTS, round });
  await page.close();
  if (failed !== REQUESTS / 2) throw new Error(`Of ${REQUESTS} requests, ${failed} failed.`);
  return took;
}

async function inPage({ requests, round }: { requests: number; round: number }) {
  let next = 0;
  let failed = 0;
  const oneAfterAnother = async () => {
    while (next < requests) {
      const n = next++;
      const response = await fetch(`/status/${n % 2 ? 503 : 200}?n=${round}-${n}`, { cache: 'no-store' });
      await response.text();
      if (!response.ok) failed++;
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: 20 }, oneAfterAnother));
  return { took: performance.now() - start, failed };
}
