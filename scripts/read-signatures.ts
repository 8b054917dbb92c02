import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Signature } from '../data/shapes.ts';

const SIGNATURES = join(import.meta.dirname, '../data/signatures');

/** Reads all signatures, with the examples that the built extension leaves out. */
export async function readSignatures(): Promise<{ file: string; signature: Signature }[]> {
  return Promise.all(
    signatureFiles().map(async (path) => {
      const { default: signature }: { default: Signature } = await import(pathToFileURL(path).href);
      return { file: basename(path, '.ts'), signature };
    }),
  );
}

export function signatureFiles(): string[] {
  return globSync('*.ts', { cwd: SIGNATURES })
    .sort()
    .map((name) => join(SIGNATURES, name));
}
