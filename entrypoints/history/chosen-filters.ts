import { i18n } from '#i18n';
import type { ChosenFilter } from '../../components/history/Chosen';
import { spanWords } from '../../components/history/timeline-words';
import { classNames, partyNames, turnNames } from '../../components/history/words';
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
    [text && i18n.t('history.chosen.text', { text }), { text: undefined }],
    [timeWords(from, to), { from: undefined, to: undefined }],
    [site, { site: undefined }],
    [pageSite && i18n.t('history.chosen.onSite', { site: pageSite }), { pageSite: undefined }],
    [kind && (ofKind ? `${ofKind.word} ${ofKind.short}` : kind), { kind: undefined }],
    [party && i18n.t('history.chosen.party', { party: partyNames()[party] }), { party: undefined }],
    [turn && i18n.t('history.chosen.turn', { turn: turnNames()[turn] }), { turn: undefined }],
    [class_ && classNames()[class_], { class: undefined }],
    [tab && i18n.t('history.chosen.tab'), { tab: undefined }],
    [page && i18n.t('history.chosen.page'), { page: undefined }],
  ];
  return chosen.flatMap(([label, change]) => (label ? [{ label, onRemove: () => narrow(change) }] : []));
}

function timeWords(from?: number, to?: number): string | undefined {
  if (from !== undefined && to !== undefined) return spanWords({ from, to });
  if (from !== undefined) return i18n.t('history.chosen.since', { time: new Date(from).toLocaleString() });
  return to === undefined ? undefined : i18n.t('history.chosen.until', { time: new Date(to).toLocaleString() });
}
