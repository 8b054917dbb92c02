import type { CheckResult } from './check-result';

const FILTERS = ['all', 'fine', 'redirected', 'failed', 'waiting'] as const;
export type ResultFilter = (typeof FILTERS)[number];
const ORDERS = ['entered', 'address', 'status', 'time', 'redirects'] as const;
export type ResultOrder = (typeof ORDERS)[number];

export interface Selection {
  filter: ResultFilter;
  /** Only addresses, or ends of the way, that hold this text. */
  text: string;
  order: ResultOrder;
}

interface Results {
  urls: readonly string[];
  results: readonly (CheckResult | undefined)[];
}

/** Which of a check's addresses are shown, by their places, in the order in which they are shown. */
export function selectResults({ urls, results }: Results, { filter, text, order }: Selection): number[] {
  const wanted = text.trim().toLowerCase();
  const found = [...urls.keys()].filter((index) => {
    const result = results[index];
    if (filter !== 'all' && filterOf(result) !== filter) return false;
    if (wanted === '') return true;
    return [urls[index] ?? '', result?.steps.at(-1)?.url ?? '', statusKey(result)].some((part) =>
      part.toLowerCase().includes(wanted),
    );
  });
  return order === 'entered' ? found : found.sort((one, other) => compareBy(order, one, other, { urls, results }));
}

/** How many there are of each kind. */
export function countResults(results: readonly (CheckResult | undefined)[], all: number): Record<ResultFilter, number> {
  const counts = { all, fine: 0, redirected: 0, failed: 0, waiting: 0 };
  for (let index = 0; index < all; index++) counts[filterOf(results[index])]++;
  return counts;
}

function filterOf(result: CheckResult | undefined): Exclude<ResultFilter, 'all'> {
  switch (result?.outcome) {
    case undefined:
    case 'left-out':
    case 'forgotten':
      return 'waiting';
    case 'fine':
    case 'redirected':
      return result.outcome;
    default:
      return 'failed';
  }
}

/** What sorts first: what failed without an answer, then the highest status; what was not checked last. */
function statusKey(result: CheckResult | undefined): string {
  return result?.error ?? String(result?.steps.at(-1)?.status ?? '');
}

function compareBy(order: ResultOrder, one: number, other: number, { urls, results }: Results): number {
  const [first, second] = [results[one], results[other]];
  if (order === 'address') return compareText(urls[one] ?? '', urls[other] ?? '') || one - other;
  // What has no result yet is always last.
  if (!first || !second) return Number(!first) - Number(!second) || one - other;
  if (order === 'status')
    return rank(second) - rank(first) || compareText(statusKey(first), statusKey(second)) || one - other;
  if (order === 'time') return (second.took ?? -1) - (first.took ?? -1) || one - other;
  return second.steps.length - first.steps.length || one - other;
}

function rank({ error, outcome, steps }: CheckResult): number {
  if (error || outcome === 'too-slow' || outcome === 'unseen') return 1000;
  return steps.at(-1)?.status ?? 0;
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
