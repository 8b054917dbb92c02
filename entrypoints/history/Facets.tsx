import { i18n } from '#i18n';
import { type Choice, Facet } from '../../components/history/Facet';
import { partyNames, turnNames } from '../../components/history/words';
import type { Filter } from '../../history/filter';
import type { Count, Tally } from '../../history/tally';

interface Props {
  tally: Tally;
  filter: Filter;
  onChoose(change: Partial<Filter>): void;
}

/** The ways to part the failures: where, what, by whom, whose turn. */
export function Facets({ tally, filter, onChoose }: Props) {
  const choices = <Name extends string>(counts: readonly Count<Name>[], label: (name: Name) => string): Choice[] =>
    counts.map(({ name, rows }) => ({ key: name, label: label(name), count: rows }));
  const kinds = tally.kinds.map(({ name, rows, kind }) => ({
    key: name,
    label: `${kind.word} ${kind.short}`,
    count: rows,
  }));
  return (
    <>
      <Facet
        name="site"
        title={i18n.t('history.facets.site')}
        choices={choices(tally.sites, (site) => site)}
        chosen={filter.site}
        onChoose={(site) => onChoose({ site })}
      />
      <Facet
        name="kind"
        title={i18n.t('history.facets.kind')}
        choices={kinds}
        chosen={filter.kind}
        onChoose={(kind) => onChoose({ kind })}
      />
      <Facet
        name="by"
        title={i18n.t('history.facets.party')}
        choices={choices(tally.parties, (party) => partyNames()[party])}
        chosen={filter.party}
        onChoose={(party) => onChoose({ party: party as Filter['party'] })}
      />
      <Facet
        name="turn"
        title={i18n.t('history.facets.turn')}
        choices={choices(tally.turns, (turn) => turnNames()[turn])}
        chosen={filter.turn}
        onChoose={(turn) => onChoose({ turn: turn as Filter['turn'] })}
      />
    </>
  );
}
