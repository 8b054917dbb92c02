import { open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { Chromium } from '../e2e/chromium/browser.ts';
import { inRounds, type Measured } from './rounds.ts';

const BYTES = 50_000_000;

/** How long a HAR of 50 MB takes until all its failures are explained, and `JSON.parse` of its text alone. */
export async function har(extension: string, rounds: number): Promise<Measured<'explained' | 'parsed'>> {
  const file = join(tmpdir(), `what-broke-${process.pid}.har`);
  const browser = await Chromium.open({ extension });
  try {
    await writeHar(file);
    const page = await browser.context.newPage();
    await page.goto(`chrome-extension://${browser.extensionId}/history.html`);
    return await inRounds('har', rounds, {
      explained: () => explainOnce(page, file),
      parsed: () => parseOnce(page, file),
    });
  } finally {
    await browser.close();
    await rm(file, { force: true });
  }
}

/** From the choice of the file to the frame in which everything in it is counted. */
async function explainOnce(page: Page, file: string): Promise<number> {
  await page.evaluate(markExplained);
  await page.locator('input[type="file"]').setInputFiles(file);
  const took = await page.waitForFunction(() => performance.getEntriesByName('explained')[0]?.duration);
  const milliseconds = (await took.jsonValue()) ?? Number.NaN;
  await page.getByRole('button', { name: 'Close the file' }).click();
  return milliseconds;
}

function markExplained() {
  performance.clearMeasures();
  let start = 0;
  addEventListener(
    'change',
    () => {
      start = performance.now();
    },
    { capture: true, once: true },
  );
  const look = () => {
    const isThere = document.querySelector('.opened-file') && document.querySelector('main[aria-busy="false"]');
    if (start && isThere) performance.measure('explained', { start });
    else requestAnimationFrame(look);
  };
  look();
}

async function parseOnce(page: Page, file: string): Promise<number> {
  const input = await page.evaluateHandle(() => document.createElement('input'));
  await input.evaluate((element) => {
    element.type = 'file';
  });
  await input.asElement()?.setInputFiles(file);
  return input.evaluate(async (element) => {
    const text = (await element.files?.[0]?.text()) ?? '';
    const start = performance.now();
    JSON.parse(text);
    return performance.now() - start;
  });
}

/** Pages of a shop: every twelfth request fails, bodies are HTML, JSON and pictures. */
async function writeHar(path: string): Promise<void> {
  const bodies = [
    { mimeType: 'text/html', text: '<!doctype html><p class="x">Hello, “world”</p>\n'.repeat(400) },
    {
      mimeType: 'application/json',
      text: JSON.stringify({ items: Array.from({ length: 300 }, (_, id) => ({ id, name: 'Chair' })) }),
    },
    { mimeType: 'image/png', text: 'iVBORw0KGgo'.repeat(3000), encoding: 'base64' },
  ];
  const file = await open(path, 'w');
  await file.write(
    '{"log":{"version":"1.2","creator":{"name":"WebInspector","version":"537.36"},"pages":[],"entries":[',
  );
  for (let n = 0, size = 0; size < BYTES; n++) {
    const content = bodies[n % bodies.length];
    const status = n % 12 ? 200 : [404, 500, 503, 403][(n / 12) % 4];
    const entry = JSON.stringify({
      startedDateTime: new Date(1_700_000_000_000 + n * 50).toISOString(),
      time: 12.5,
      request: { method: 'GET', url: `https://shop.example/item/${n}`, httpVersion: 'h2', headers: [], cookies: [] },
      response: {
        status,
        statusText: '',
        headers: [{ name: 'server', value: 'nginx' }],
        cookies: [],
        content,
        redirectURL: '',
      },
      cache: {},
      timings: { send: 0, wait: 12, receive: 0.5 },
    });
    size += entry.length;
    await file.write(n ? `,${entry}` : entry);
  }
  await file.write(']}}');
  await file.close();
}
