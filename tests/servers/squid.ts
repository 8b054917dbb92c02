import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findSquid } from '../../scripts/find-squid.ts';
import { freePorts } from './real-server.ts';

export interface Squid {
  /** `host:port` of the proxy. */
  address: string;
  host: string;
  port: number;
  /** `host:port` of the same proxy’s other door, where it wants no sign-in. */
  open: string;
  close(): Promise<void>;
}

export const SQUID_USER = { username: 'user', password: 'open-sesame' };
export const SQUID_REALM = 'Corp';

const HELPERS = [
  '/usr/lib/squid/basic_ncsa_auth',
  '/usr/lib64/squid/basic_ncsa_auth',
  '/usr/libexec/squid/basic_ncsa_auth',
];

/**
 * Starts a real Squid on loopback that wants a sign-in (Basic, `SQUID_USER`). It finds `site.squid.test`,
 * `secure.squid.test` and `denied.squid.test` on loopback, and no other name; the last it refuses with 403, signed in
 * or not, by either door.
 */
export async function startSquid(): Promise<Squid> {
  const { port, openPort } = await freePorts('port', 'openPort');
  const folder = await mkdtemp(join(tmpdir(), 'what-broke-squid-'));
  const file = (name: string) => join(folder, name);
  // Of the forms that basic_ncsa_auth reads, the one that needs no other program to make.
  const digest = createHash('md5').update(SQUID_USER.password).digest('hex');
  await writeFile(file('passwords'), `${SQUID_USER.username}:${digest}\n`);
  await writeFile(file('hosts'), ['site', 'secure', 'denied'].map((name) => `127.0.0.1 ${name}.squid.test\n`).join(''));
  await writeFile(file('squid.conf'), configuration(port, openPort, file));
  await chmod(folder, 0o777);
  // Squids of one name (-n) share memory under it, and of another user’s Squid none can be started again.
  const args = ['-N', '-n', `whatbroke${port}`, '-f', file('squid.conf')];
  const squid = spawn(await findSquid(), args, { stdio: 'ignore' });
  const close = async () => {
    if (squid.exitCode === null && squid.signalCode === null) {
      // Killed any harder, it leaves that memory behind.
      squid.kill('SIGINT');
      await once(squid, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  await untilListening(openPort, squid).catch(async (error) => {
    const log = await readFile(file('cache.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`${error}\n${log}`);
  });
  return {
    address: `127.0.0.1:${port}`,
    host: '127.0.0.1',
    port,
    open: `127.0.0.1:${openPort}`,
    close,
  };
}

function configuration(port: number, openPort: number, file: (name: string) => string): string {
  return `http_port 127.0.0.1:${port}
http_port 127.0.0.1:${openPort} name=open
visible_hostname proxy.corp.example
auth_param basic program ${HELPERS.find((path) => existsSync(path))} ${file('passwords')}
auth_param basic children 1
auth_param basic realm ${SQUID_REALM}
acl signed_in proxy_auth REQUIRED
acl open myportname open
acl denied dstdomain denied.squid.test
http_access deny denied
http_access allow open
http_access allow signed_in
http_access deny all
hosts_file ${file('hosts')}
dns_nameservers 127.0.0.1
dns_timeout 1 second
dns_retransmit_interval 1 second
read_timeout 2 seconds
cache deny all
pid_filename none
access_log none
cache_log ${file('cache.log')}
coredump_dir ${tmpdir()}
shutdown_lifetime 0 seconds
`;
}

async function untilListening(port: number, squid: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 150; tries++) {
    if (squid.exitCode !== null) throw new Error(`Squid ended at once with exit code ${squid.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.on('connect', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await pause(100);
  }
  throw new Error('Squid did not start within 15 seconds.');
}
