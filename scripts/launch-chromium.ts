import { type BrowserContext, chromium, type Worker } from 'playwright';

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
  return { context, extensionId, worker };
}
