import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { CheckResult } from '../../send/check-result';
import { VirtualList } from '../history/VirtualList';
import { ResultLine } from './ResultLine';

export interface ResultsListProps {
  urls: readonly string[];
  results: readonly (CheckResult | undefined)[];
  /** The places of those that are shown, in their order. */
  shown: readonly number[];
  /** Another list altogether: it starts at its top. */
  listKey: string;
  isRunning: boolean;
  open?: number;
  onOpen(index: number): void;
}

/** CSS pixels; at most 5,000 lines. */
const LINE = 58;
const MOST_HEIGHT = 9;

/** Addresses and what came of each. */
export function ResultsList({ urls, results, shown, listKey, isRunning, open, onOpen }: ResultsListProps) {
  const lines = useMemo(
    () => ({
      count: shown.length,
      sizeOf: () => LINE,
      keyOf: (at: number) => String(shown[at]),
      isHeading: () => false,
      headingOf: () => undefined,
    }),
    [shown],
  );
  if (shown.length === 0) return <p role="status">{i18n.t('guide.check.none')}</p>;
  return (
    <div class="results-list" style={{ blockSize: `${Math.min(shown.length, MOST_HEIGHT) * LINE + 2}px` }}>
      <VirtualList
        key={listKey}
        lines={lines}
        label={i18n.t('guide.check.list')}
        openKey={open === undefined ? undefined : String(open)}
        onOpen={(key) => onOpen(Number(key))}
        render={(at) => {
          const index = shown[at] ?? 0;
          return <ResultLine url={urls[index] ?? ''} result={results[index]} isRunning={isRunning} />;
        }}
      />
    </div>
  );
}
