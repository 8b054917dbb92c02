import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Party } from '../../data/shapes.ts';
import { findServer, type ServerName } from '../../scripts/find-server.ts';
import { listen } from './listen.ts';

/** A real web server on loopback, with the failures that it can show. */
export interface RealServer {
  name: string;
  /** What it is to a visitor: who made an error that it makes itself. */
  party: Party;
  cases: readonly RealCase[];
  close(): Promise<void>;
}

/** An address that fails. */
export interface RealCase {
  /** What fails, as a sentence. */
  fails: string;
  url: string;
  /** What reaches the browser; none where the connection ends without an answer. */
  status?: number;
  /** The app behind it made the answer, and the server only passes it on. */
  byApp?: true;
}

/** How to run a server in the foreground. */
interface Program {
  name: ServerName;
  /** The texts to write first, by their paths in the server's folder; `file` makes such a path a full one. */
  files(file: (path: string) => string): Record<string, string>;
  args(file: (path: string) => string): string[];
  /** The loopback ports on which it will listen. */
  ports: readonly number[];
}

/**
 * Runs a server from a temporary folder of its own, and ends it when the returned function is called.
 * Rejects where it does not start, with what it printed or wrote to its `error.log` there.
 */
export async function runServer({ name, files, args, ports }: Program): Promise<() => Promise<void>> {
  const program = await findServer(name);
  const folder = await mkdtemp(join(tmpdir(), `what-broke-${name}-`));
  const file = (path: string) => join(folder, path);
  // Started by root, some servers read their files as another user.
  await chmod(folder, 0o755);
  for (const [path, text] of Object.entries(files(file))) {
    await mkdir(dirname(file(path)), { recursive: true });
    await writeFile(file(path), text);
  }
  const server = spawn(program, args(file), { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const output of [server.stdout, server.stderr])
    output.on('data', (part) => {
      said = (said + part).slice(-4000);
    });
  const close = async () => {
    if (!hasEnded(server)) {
      server.kill('SIGKILL');
      await once(server, 'exit');
    }
    await rm(folder, { recursive: true, force: true });
  };
  try {
    for (const port of ports) await untilListening(port, server);
  } catch (error) {
    const log = await readFile(file('error.log'), 'utf8').catch(() => '');
    await close();
    throw new Error(`${name} did not start: ${error}\n${said}${log}`);
  }
  return close;
}

/** Free loopback ports, no two the same, by the names that are asked for. */
export async function freePorts<Name extends string>(...names: Name[]): Promise<Record<Name, number>> {
  const held = await Promise.all(names.map(() => listen(createServer())));
  await Promise.all(held.map((server) => server.close()));
  return Object.fromEntries(names.map((name, index) => [name, held[index]?.port])) as Record<Name, number>;
}

function hasEnded({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

async function untilListening(port: number, server: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 300; tries++) {
    if (hasEnded(server)) throw new Error(`it ended at once with exit code ${server.exitCode}.`);
    const socket = connect(port, '127.0.0.1');
    const isOpen = await new Promise<boolean>((resolve) => {
      socket.on('connect', () => resolve(true));
      socket.on('error', () => resolve(false));
    });
    socket.destroy();
    if (isOpen) return;
    await pause(50);
  }
  throw new Error(`nobody listened on port ${port} within 15 seconds.`);
}
