import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { installPackages } from './install-packages.ts';
import { which, withProgress } from './run.ts';

const VARIABLE = 'WHAT_BROKE_FIREFOX';
const NAMES = ['firefox', 'firefox-esr', 'firefox-devedition'];
const ON_MAC = '/Applications/Firefox.app/Contents/MacOS/firefox';

/** The path of a Firefox, installing one where there is none. */
export async function findFirefox(): Promise<string> {
  const named = process.env[VARIABLE];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE} names ${named}, and there is no such file.`);
  }
  const found = which(...NAMES) ?? (existsSync(ON_MAC) ? ON_MAC : undefined);
  if (found) return found;
  const downloaded = await withProgress('downloading Firefox', download()).catch(() => undefined);
  if (downloaded) return downloaded;
  await installPackages('firefox-esr');
  const installed = which(...NAMES);
  if (installed) return installed;
  throw new Error(`Found no Firefox and could not install one. Install Firefox, or set ${VARIABLE} to its path.`);
}

async function download(): Promise<string | undefined> {
  const platform = detectBrowserPlatform();
  if (!platform) return undefined;
  const buildId = await resolveBuildId(Browser.FIREFOX, platform, 'stable');
  const cacheDir = join(homedir(), '.cache', 'puppeteer');
  return (await install({ browser: Browser.FIREFOX, buildId, cacheDir, platform })).executablePath;
}
