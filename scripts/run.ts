import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a program to its end; resolves with its exit code, 127 where there is no such program. Output is passed on. */
export function run(program: string, args: readonly string[], { quiet = false, env = {} } = {}): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** The full path of the first of these programs that is installed. */
export function which(...programs: string[]): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return programs.flatMap((program) => folders.map((folder) => join(folder, program))).find((path) => existsSync(path));
}

/** Says every few seconds that something long is still going on. */
export async function withProgress<Result>(what: string, work: Promise<Result>): Promise<Result> {
  const start = Date.now();
  const timer = setInterval(() => console.log(`… ${what}, ${Math.round((Date.now() - start) / 1000)} s`), 5000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
  }
}
