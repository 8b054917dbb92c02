import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/find-chromium.ts';
import { findMitmproxy } from '../../scripts/find-mitmproxy.ts';
import { freePorts } from '../servers/real-server.ts';
import { visitAll } from './visit-all.ts';

/** What teaches a mitmproxy to write HARs that can’t by itself (8.1 can’t), where Debian keeps it. */
const SCRIPT = '/usr/share/doc/mitmproxy/examples/contrib/har_dump.py';

/** What mitmproxy records of these visits, as a proxy of Chromium: the text of a HAR file. */
export async function recordInMitmproxy(urls: readonly string[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'what-broke-har-'));
  const path = join(folder, 'mitmproxy.har');
  const { port } = await freePorts('port');
  try {
    const stop = await startMitmproxy(port, [`hardump=${path}`, `confdir=${folder}`]);
    await visitThrough(`http://127.0.0.1:${port}`, urls).finally(stop);
    return await readFile(path, 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function visitThrough(server: string, urls: readonly string[]): Promise<void> {
  const browser = await chromium.launch({ executablePath: await findChromium(), proxy: { server } });
  try {
    // It makes certificates of its own.
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    await visitAll(await context.newPage(), urls);
  } finally {
    await browser.close();
  }
}

/** Resolves with a function that ends it, upon which it writes its file. */
async function startMitmproxy(port: number, settings: readonly string[]): Promise<() => Promise<void>> {
  const program = await findMitmproxy();
  const scripts = (await canWriteHars(program)) ? [] : ['--scripts', SCRIPT];
  const set = settings.flatMap((setting) => ['--set', setting]);
  const args = ['--quiet', '--listen-host', '127.0.0.1', '--listen-port', String(port), ...scripts, ...set];
  const mitmproxy = spawn(program, args, { stdio: 'ignore' });
  const stop = async () => {
    if (mitmproxy.exitCode !== null || mitmproxy.signalCode !== null) return;
    mitmproxy.kill('SIGTERM');
    await once(mitmproxy, 'exit');
  };
  for (let tries = 0; tries < 300 && mitmproxy.exitCode === null; tries++) {
    if (await isOpen(port)) return stop;
    await pause(50);
  }
  await stop();
  throw new Error('mitmproxy did not start within 15 seconds.');
}

async function canWriteHars(program: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)(program, ['--options']);
  return /^hardump:/m.test(stdout);
}

function isOpen(port: number): Promise<boolean> {
  const socket = connect(port, '127.0.0.1');
  return new Promise<boolean>((resolve) => {
    socket.on('connect', () => resolve(true));
    socket.on('error', () => resolve(false));
  }).finally(() => socket.destroy());
}
