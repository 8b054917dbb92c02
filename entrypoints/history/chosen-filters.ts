import type { ChosenFilter } from '../../components/history/Chosen';
import { spanWords } from '../../components/history/timeline-words';
import { CLASSES, PARTIES, TURNS } from '../../components/history/words';
import type { View } from '../../history/address';
import type { Filter } from '../../history/filter';
import type { Findings } from './use-findings';

/** What a view is narrowed down to, in words, each with a way back. */
export function chosenFilters(
  { filter }: View,
  { tally }: Findings,
  narrow: (change: Partial<Filter>) => void,
): ChosenFilter[] {
  const { text, from, to, site, pageSite, kind, party, turn, class: class_, tab, page } = filter;
  const ofKind = tally.kinds.find(({ name }) => name === kind)?.kind;
  const chosen: [label: string | undefined, change: Partial<Filter>][] = [
    [text && `“${text}”`, { text: undefined }],
    [timeWords(from, to), { from: undefined, to: undefined }],
    [site, { site: undefined }],
    [pageSite && `On ${pageSite}`, { pageSite: undefined }],
    [kind && (ofKind ? `${ofKind.word} ${ofKind.short}` : kind), { kind: undefined }],
    [party && `Made by: ${PARTIES[party]}`, { party: undefined }],
    [turn && `Turn: ${TURNS[turn]}`, { turn: undefined }],
    [class_ && CLASSES[class_], { class: undefined }],
    [tab && 'One tab', { tab: undefined }],
    [page && 'One page', { page: undefined }],
  ];
  return chosen.flatMap(([label, change]) => (label ? [{ label, onRemove: () => narrow(change) }] : []));
}

function timeWords(from?: number, to?: number): string | undefined {
  if (from !== undefined && to !== undefined) return spanWords({ from, to });
  if (from !== undefined) return `Since ${new Date(from).toLocaleString()}`;
  return to === undefined ? undefined : `Until ${new Date(to).toLocaleString()}`;
}
