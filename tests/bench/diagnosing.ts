import type { Failure, KeptHeader } from '../../capture/failure.ts';
import { loadEntry, loadMeaning, loadNames, loadSigns } from '../../data/index.ts';
import { entryOf } from '../../diagnose/entry-of.ts';
import { matches } from '../../diagnose/evidence.ts';
import { explainFailure, type Knowledge, meaningsFor } from '../../diagnose/page-view.ts';

/** Built with Vite and then run by Node: data/ is read as the extension reads it. */
const names = await loadNames();
const signs = await loadSigns();

const base = { requestId: '1', url: 'https://shop.example/cart', method: 'GET', type: 'main_frame', frameId: 0 };
const at = { firstAt: 1_700_000_000_000, lastAt: 1_700_000_000_000, count: 1 };

/** Headers as most answers carry them. */
const USUAL: readonly KeptHeader[] = [
  ['server', 'cloudflare'],
  ['cf-ray', '8f1c2d3e4a5b6c7d-FRA'],
  ['content-type', 'text/html; charset=utf-8'],
  ['content-length', '5120'],
  ['via', '1.1 varnish, 1.1 proxy.example'],
  ['age', '12'],
  ['retry-after', '120'],
  ['x-request-id', '0f8fad5b-d9cb-469f-a165-70867728950e'],
];

const failures: readonly Failure[] = [
  ...[400, 401, 403, 404, 429, 500, 502, 503].map((status) => ({ ...base, ...at, status, headers: USUAL })),
  ...['net::ERR_NAME_NOT_RESOLVED', 'net::ERR_CONNECTION_REFUSED'].map((error) => ({ ...base, ...at, error })),
];

const knowledge: Knowledge = { names, signs, entries: new Map() };
const entries = new Map(
  await Promise.all(
    failures.map(async (failure) => [entryOf(failure, names), await loadEntry(entryOf(failure, names))] as const),
  ),
);
for (const failure of failures) {
  const meaning = await loadMeaning(meaningsFor(failure, knowledge));
  if (meaning) entries.set(...meaning);
}

/** How long `times` diagnoses of usual failures take, in milliseconds. */
export function diagnoseTimes(times: number): number {
  const start = performance.now();
  for (let index = 0; index < times; index++) {
    const failure = failures[index % failures.length] as Failure;
    if (!explainFailure(failure, { ...knowledge, entries }, at.lastAt)) throw new Error('Nothing explains a failure.');
  }
  return performance.now() - start;
}

/** The same of one failure with so many headers, half of them of a kind that many signatures read. */
export function diagnoseHeaders(count: number, times: number): number {
  const headers = Array.from({ length: count }, (_, index): KeptHeader => {
    return index % 2 === 0 ? ['server', `made-up/${index}`] : [`x-made-up-${index}`, 'value'];
  });
  const failure = { ...base, ...at, status: 404, headers };
  const start = performance.now();
  for (let index = 0; index < times; index++) explainFailure(failure, { ...knowledge, entries }, at.lastAt);
  return performance.now() - start;
}

/** How long copying the same failures takes: what diagnosing is compared with. */
export function copyTimes(times: number): number {
  const start = performance.now();
  for (let index = 0; index < times; index++) structuredClone(failures[index % failures.length]);
  return performance.now() - start;
}

/** What looking for one signature costs on usual failures, in nanoseconds, the dearest first. */
export function costOfSignatures(times: number): { name: string; nanoseconds: number }[] {
  const costs = signs.signatures.map((signature) => {
    const start = performance.now();
    for (let index = 0; index < times; index++) matches(signature, failures[index % failures.length] as Failure);
    const names = Object.keys(signature.headers).join(' + ');
    return { name: `${signature.name} (${names})`, nanoseconds: ((performance.now() - start) * 1e6) / times };
  });
  return costs.sort((one, other) => other.nanoseconds - one.nanoseconds);
}
