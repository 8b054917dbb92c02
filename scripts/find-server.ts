import { installPackages } from './install-packages.ts';
import { which } from './run.ts';

/** Each server's program, by the names it goes by, and the Debian package that brings it. */
const SERVERS = {
  nginx: { programs: ['nginx'], debian: 'nginx' },
  // apache2-bin has the program and its modules without the system's service.
  Apache: { programs: ['apache2', 'httpd'], debian: 'apache2-bin' },
  HAProxy: { programs: ['haproxy'], debian: 'haproxy' },
  Varnish: { programs: ['varnishd'], debian: 'varnish' },
  lighttpd: { programs: ['lighttpd'], debian: 'lighttpd' },
  Caddy: { programs: ['caddy'], debian: 'caddy' },
} as const;

export type ServerName = keyof typeof SERVERS;

export const serverNames = Object.keys(SERVERS) as ServerName[];

/** Debian's package manager does one thing at a time. */
let installing: Promise<unknown> = Promise.resolve();

/** The path of a web server's program, installing it where it is missing. Rejects where neither works. */
export async function findServer(name: ServerName): Promise<string> {
  const { programs, debian } = SERVERS[name];
  const found = which(...programs);
  if (found) return found;
  installing = installing.then(() => installPackages(debian));
  await installing;
  // The package's own service may fail to start, its port being taken; the program is there all the same.
  const installed = which(...programs);
  if (installed) return installed;
  throw new Error(`Found no ${name} and could not install it. Install the package ${debian} to run its tests.`);
}
