import { installPackages } from './install-packages.ts';
import { which } from './run.ts';

/** Finds Python 3, with which the guide's Python snippets are parsed, or installs it. Rejects where neither works. */
export async function findPython(): Promise<string> {
  const found = which('python3');
  if (found) return found;
  await installPackages('python3-minimal');
  // What apt-get says may be about another package; whether the program is there tells.
  const installed = which('python3');
  if (installed) return installed;
  throw new Error('Python 3 is missing: install it so that the guide’s Python snippets can be parsed.');
}
