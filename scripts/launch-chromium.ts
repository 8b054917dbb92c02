import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright';

const WELCOME = 'welcome.html';

export interface Launched {
  context: BrowserContext;
  extensionId: string;
  /** The extension's service worker, waking it where it sleeps. */
  worker(): Promise<Worker>;
}

interface Options {
  executablePath: string;
  extension: string;
  headless: boolean;
  /** A proxy auto-configuration file's text. */
  proxyScript?: string;
  args?: readonly string[];
  colorScheme?: 'light' | 'dark';
  ignoreHTTPSErrors?: boolean;
  /** A folder for the profile, to be opened again; a fresh one where missing. */
  profile?: string;
  /** Leaves the page open that an extension shows when it is new. */
  keepsWelcome?: boolean;
}

/** Opens Chromium with an unpacked extension. */
export async function launchChromium(options: Options): Promise<Launched> {
  const {
    executablePath,
    extension,
    headless,
    proxyScript,
    args = [],
    colorScheme = 'light',
    ignoreHTTPSErrors,
    profile = '',
    keepsWelcome = false,
  } = options;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    colorScheme,
    ignoreHTTPSErrors,
    viewport: headless ? { width: 1000, height: 700 } : null,
    ignoreDefaultArgs: ['--disable-extensions'],
    // A root user has no sandbox to step down into.
    chromiumSandbox: process.getuid?.() !== 0,
    args: [
      ...(headless ? ['--headless=new'] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...(proxyScript ? [`--proxy-pac-url=data:application/x-ns-proxy-autoconfig;base64,${btoa(proxyScript)}`] : []),
      ...args,
    ],
  });
  const worker = async () =>
    context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
  const extensionId = new URL((await worker()).url()).host;
  if (!keepsWelcome && existsSync(join(extension, WELCOME))) await closeWelcome(context);
  return { context, extensionId, worker };
}

/**
 * Closes the page that an extension shows when it is new, lest it stands in front of what is looked at. Loaded by the
 * command line, it is new at every start.
 */
async function closeWelcome(context: BrowserContext): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    const page = context.pages().find((one) => one.url().endsWith(`/${WELCOME}`));
    if (page) return page.close();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('The extension’s welcome page did not open.');
}
