import { useMemo } from 'preact/hooks';
import type { View } from '../../history/address';
import type { Ledger } from '../../history/ledger';
import { startOfDay } from '../../history/local-time';
import { Sections } from '../../history/sections';
import { select } from '../../history/select';
import { sift } from '../../history/sift';
import { type Tally, tally } from '../../history/tally';
import { type Timeline, timeline } from '../../history/timeline';
import { type NewKind, whatsNew } from '../../history/whats-new';
import type { Collection } from './collection';

/** What a view of a collection comes to. */
export interface Findings {
  /** Row numbers of what is shown, in order. */
  rows: Uint32Array;
  sections: Sections;
  tally: Tally;
  timeline: Timeline;
  news: readonly NewKind[];
}

const MOST_NEWS = 6;

/** Looks a collection through; anew when it, or what is asked, has changed. */
export function useFindings(
  collection: Collection | undefined,
  changes: number,
  { filter, group }: View,
): Findings | undefined {
  if (filter.text) collection?.search();
  const news = useMemo(
    () => (collection ? newsOf(collection.ledger, startOfYesterday(Date.now())) : []),
    [collection, changes],
  );
  const found = useMemo(() => {
    if (!collection) return;
    const { ledger, haystack } = collection;
    const misses = sift(ledger, filter, haystack);
    const rows = select(ledger, misses, group);
    return {
      rows,
      sections: new Sections(ledger, rows, group),
      tally: tally(ledger, misses),
      timeline: timeline(ledger, rows, filter),
    };
  }, [collection, changes, JSON.stringify(filter), group]);
  return found && { ...found, news };
}

/** Where nothing is older, everything is new, and that is no news. */
function newsOf(ledger: Ledger, since: number): readonly NewKind[] {
  const hasOlder = ledger.failures.firstAt.subarray(0, ledger.length).some((at) => at < since);
  return hasOlder ? whatsNew(ledger, since, MOST_NEWS) : [];
}

function startOfYesterday(now: number): number {
  return startOfDay(startOfDay(now) - 1);
}
