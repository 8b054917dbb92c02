import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { installPackages } from './install-packages.ts';
import { run, which, withProgress } from './run.ts';

const VARIABLE = 'WHAT_BROKE_CHROMIUM';
const NAMES = ['chromium', 'chromium-browser', 'ungoogled-chromium', 'brave-browser', 'microsoft-edge-dev'];

/**
 * The path of a browser that loads unpacked extensions from the command line, installing one where there is none.
 * Google Chrome itself is not looked for: since version 137 it ignores `--load-extension`.
 */
export async function findChromium(): Promise<string> {
  const named = process.env[VARIABLE];
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`${VARIABLE} names ${named}, and there is no such file.`);
  }
  return playwrights() ?? which(...NAMES) ?? (await install());
}

function playwrights(): string | undefined {
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function install(): Promise<string> {
  console.log('There is no Chromium here yet. Trying Playwright’s download.');
  const code = await withProgress('downloading Chromium', run('playwright', ['install', 'chromium']));
  const downloaded = code === 0 ? playwrights() : undefined;
  if (downloaded) return downloaded;
  await installPackages('chromium');
  const installed = which(...NAMES);
  if (installed) return installed;
  throw new Error(
    `Found no Chromium and could not install one. Install Chromium, or set ${VARIABLE} to its path. ` +
      'Google Chrome itself will not do: it no longer loads extensions from the command line.',
  );
}
