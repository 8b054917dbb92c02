import { installPackages } from './install-packages.ts';
import { which } from './run.ts';

/** The path of mitmproxy’s program without a screen, installing it where it is missing. */
export async function findMitmproxy(): Promise<string> {
  const found = which('mitmdump');
  if (found) return found;
  await installPackages('mitmproxy');
  const installed = which('mitmdump');
  if (installed) return installed;
  throw new Error('Found no mitmproxy and could not install it. Install the package mitmproxy to run its tests.');
}
