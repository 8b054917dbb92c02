import { installPackages } from './install-packages.ts';
import { which } from './run.ts';

/** The path of Squid, installing it where it is missing. */
export async function findSquid(): Promise<string> {
  const found = which('squid');
  if (found) return found;
  await installPackages('squid');
  const installed = which('squid');
  if (installed) return installed;
  throw new Error('Found no squid and could not install it. Install the package squid to run its tests.');
}
