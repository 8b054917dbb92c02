import { createServer } from 'node:http';
import { text } from 'node:stream/consumers';
import { launch } from 'puppeteer-core';
import { findFirefox } from '../../scripts/find-firefox.ts';
import { listen } from '../servers/listen.ts';
import { visitAll } from './visit-all.ts';

const EXTENSION = `${import.meta.dirname}/firefox-recorder`;

const PREFERENCES = {
  'devtools.toolbox.selectedTool': 'netmonitor',
  // “Persist Logs”, and response bodies in what “Save All As HAR” writes.
  'devtools.netmonitor.persistlog': true,
  'devtools.netmonitor.har.includeResponseBodies': true,
};

/**
 * What Firefox’s DevTools save of these visits, with “Persist Logs” on: the text of a HAR file. An extension blocks
 * what is called `advert`, and fetches the file.
 */
export async function recordInFirefox(urls: readonly string[]): Promise<string> {
  const drop = await startDrop();
  const browser = await launch({
    browser: 'firefox',
    executablePath: await findFirefox(),
    headless: true,
    args: ['--devtools'],
    extraPrefsFirefox: PREFERENCES,
  });
  try {
    await browser.installExtension(EXTENSION);
    const [page] = await browser.pages();
    if (!page) throw new Error('Firefox opened no tab.');
    await visitAll(page, [...urls, drop.url]);
    return await drop.har;
  } finally {
    await browser.close();
    await drop.close();
  }
}

/** A server that shows a page at its address, and takes a HAR there. */
async function startDrop() {
  const { promise: har, resolve, reject } = Promise.withResolvers<string>();
  har.catch(() => {});
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') resolve(await text(request));
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<link rel="icon" href="data:,">Thank you');
  });
  const { port, close } = await listen(server);
  const timer = setTimeout(() => reject(new Error('Firefox’s DevTools sent no HAR within a minute.')), 60_000);
  return {
    url: `http://127.0.0.1:${port}/recorder-ends`,
    har,
    close() {
      clearTimeout(timer);
      return close();
    },
  };
}
