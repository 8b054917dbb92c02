import { run, which, withProgress } from './run.ts';

let isListFresh = false;

/** Installs system packages with Debian's package manager; false where that is not possible here. */
export async function installPackages(...packages: string[]): Promise<boolean> {
  const apt = which('apt-get');
  if (!apt) return false;
  const isRoot = process.getuid?.() === 0;
  if (!isRoot && !which('sudo')) return false;
  const asRoot = (...args: string[]) => {
    const command = [
      ...(isRoot ? [] : ['sudo', '--non-interactive']),
      'env',
      'DEBIAN_FRONTEND=noninteractive',
      apt,
      ...args,
    ];
    return run(command[0] as string, command.slice(1), { quiet: true });
  };
  console.log(`Installing ${packages.join(', ')} with apt-get.`);
  if (!isListFresh) isListFresh = (await withProgress('updating the package list', asRoot('update'))) === 0;
  const installed = asRoot('install', '--yes', '--no-install-recommends', ...packages);
  return (await withProgress(`installing ${packages.join(', ')}`, installed)) === 0;
}
