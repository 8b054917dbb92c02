import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { knowledgePlugin } from '../../scripts/knowledge-plugin.ts';
import type * as Diagnosing from './diagnosing.ts';
import { inRounds } from './rounds.ts';

const TIMES = 20_000;
const HEADERS = 10;

/** Milliseconds, but for the costs: nanoseconds. */
interface Diagnoses {
  /** 20,000 diagnoses of usual failures; of answers with 10 headers, and with four times as many; 20,000 mere copies. */
  usual: number[];
  few: number[];
  many: number[];
  copies: number[];
  times: number;
  costs: readonly { name: string; nanoseconds: number }[];
}

/** How fast failures are diagnosed, in Node, whose engine is Chromium's. */
export async function diagnoses(rounds: number): Promise<Diagnoses> {
  const outDir = await mkdtemp(join(tmpdir(), 'what-broke-bench-'));
  await build({
    configFile: false,
    logLevel: 'warn',
    plugins: [knowledgePlugin()],
    ssr: { noExternal: true },
    build: { ssr: join(import.meta.dirname, 'diagnosing.ts'), outDir, emptyOutDir: true },
  });
  const { diagnoseTimes, diagnoseHeaders, copyTimes, costOfSignatures }: typeof Diagnosing = await import(
    join(outDir, 'diagnosing.js')
  );
  const measured = await inRounds('diagnoses', rounds, {
    usual: async () => diagnoseTimes(TIMES),
    few: async () => diagnoseHeaders(HEADERS, TIMES),
    many: async () => diagnoseHeaders(4 * HEADERS, TIMES),
    copies: async () => copyTimes(TIMES),
  });
  const costs = costOfSignatures(TIMES);
  await rm(outDir, { recursive: true });
  return { ...measured, times: TIMES, costs };
}
