import { useMemo, useState } from 'preact/hooks';
import type { ShownCheck } from '../../../components/check/CheckPage';
import type { ResultDetailProps } from '../../../components/check/ResultDetail';
import type { ShownState } from '../../../components/check/RunBar';
import type { CheckChoices } from '../../../send/check-run';
import { countResults, type Selection, selectResults } from '../../../send/select-results';
import { CHECK_FORMATS, saveResults, writeResults } from './check-formats';
import type { CheckInHand } from './check-in-hand';
import type { useCheck } from './use-check';
import { useExplained } from './use-explained';
import { useSiteForms } from './use-site-forms';

const ALL: Selection = { filter: 'all', text: '', order: 'entered' };

/** What is shown of a check's results, and which of them is open. */
export function useShownResults(checking: ReturnType<typeof useCheck>, choices: CheckChoices, isPrivate: boolean) {
  const { check, version, resume, forget } = checking;
  const [selection, setSelection] = useState(ALL);
  const [open, setOpen] = useState<{ index: number; isFocused: boolean }>();
  const rows = useMemo(() => (check ? selectResults(check, selection) : []), [check, version, selection]);
  const result = open && check?.results[open.index];
  const url = open && check?.urls[open.index];
  const explained = useExplained(result);
  const { forms, compare } = useSiteForms(url, choices);

  /** A new check begins; what came of a single address is shown at once. */
  const begin = (count: number) => {
    setSelection(ALL);
    setOpen(count === 1 ? { index: 0, isFocused: false } : undefined);
  };
  const write = (format: string) =>
    writeResults(
      format,
      rows.map((index) => [check?.urls[index] ?? '', check?.results[index]]),
    );

  const shown = (
    given: Pick<ResultDetailProps, 'guideHref' | 'reporting' | 'loadEvidence' | 'onAllow'>,
  ): ShownCheck | undefined =>
    check && {
      savedAt: check.isSaved && !check.isBusy ? check.startedAt : undefined,
      notKept: isPrivate || !checking.isKept ? 'private' : check.isUnstored ? 'not-stored' : undefined,
      run: {
        state: stateOf(check),
        done: check.done,
        all: check.urls.length,
        left: check.left,
        onPause: () => check.pause(),
        onGoOn: () => resume(isPrivate),
        onCancel: () => check.cancel(),
        onForget: forget,
      },
      head: {
        selection,
        counts: countResults(check.results, check.urls.length),
        formats: CHECK_FORMATS,
        onSelection: setSelection,
        onSave: (format) => void write(format).then((text) => saveResults(format, text)),
        onCopy: async (format) => navigator.clipboard.writeText(await write(format)),
      },
      list: {
        urls: check.urls,
        results: check.results,
        shown: rows,
        listKey: `${check.startedAt} ${selection.filter} ${selection.order} ${selection.text}`,
        isRunning: check.isBusy,
        open: open?.index,
        onOpen: (index) => setOpen({ index, isFocused: true }),
      },
      detail:
        open && result && url
          ? {
              ...given,
              url,
              result,
              explained,
              forms,
              isFocused: open.isFocused,
              isBusy: check.isBusy,
              onCompare: compare,
              onClose: () => setOpen(undefined),
            }
          : undefined,
    };
  return { begin, check: shown };
}

function stateOf({ state, done, urls }: CheckInHand): ShownState {
  if (state === 'running' || state === 'paused') return state;
  return done === urls.length ? 'done' : 'stopped';
}
