import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { EmptyState } from '../../components/EmptyState';
import { Chosen } from '../../components/history/Chosen';
import { Detail } from '../../components/history/Detail';
import { HistoryLine } from '../../components/history/HistoryLine';
import { ListHead } from '../../components/history/ListHead';
import { OpenedFile } from '../../components/history/OpenedFile';
import { Timeline } from '../../components/history/Timeline';
import { VirtualList } from '../../components/history/VirtualList';
import { WhatIsKept } from '../../components/history/WhatIsKept';
import { WhatIsNew } from '../../components/history/WhatIsNew';
import { hrefOf } from '../../guide/route';
import type { View } from '../../history/address';
import { kindName } from '../../history/kind';
import type { Line } from '../../history/sections';
import { failuresOn } from '../../store/archive/archived-page';
import { writeSettings } from '../../store/settings/saved-settings';
import type { Settings } from '../../store/settings/settings';
import { loadEvidence, reportingOn } from '../popup/on-demand';
import { chosenFilters } from './chosen-filters';
import { Facets } from './Facets';
import { rowAt } from './find-rows';
import { keyOfFailure, linesOf } from './lines-of';
import type { Shown } from './use-collection';
import { useExplained } from './use-explained';
import type { Findings } from './use-findings';
import { usePages } from './use-pages';
import { useTextScale } from './use-text-scale';

interface Props {
  view: View;
  go(view: View, isSmall?: boolean): void;
  shown: Shown & { collection: NonNullable<Shown['collection']> };
  findings: Findings;
  settings?: Settings;
  /** Names of settings that an organisation has fixed. */
  fixed?: ReadonlySet<string>;
  onTake(rows: Uint32Array): void;
  onDelete(rows: Uint32Array): void;
  /** Asks what to delete at a line of the list. */
  onDeleteAt(line: Line): void;
}

/** The history as it was found: when, what, where, by whom; and the failure that is chosen. */
export function FoundHistory({ view, go, shown, findings, settings, fixed, onTake, onDelete, onDeleteAt }: Props) {
  const { collection, changes, file } = shown;
  const { filter, group } = view;
  const { sections, rows, tally, timeline, news } = findings;
  const scale = useTextScale();
  const lines = useMemo(() => linesOf(sections, scale), [sections, scale]);
  const pageOf = usePages(collection, changes);
  const found = useExplained(collection, view.shown, changes);
  const narrow = (change: Partial<View['filter']>) => go({ ...view, filter: { ...filter, ...change } });
  const chosenRow = view.shown && rowAt(collection, view.shown);
  const line = (index: number) => {
    const one = sections.lineAt(index);
    const page =
      one?.kind === 'failure' ? pageOf(one.row.page) : one?.kind === 'page' ? pageOf(one.page.id) : undefined;
    const url = one?.kind === 'failure' ? page && failuresOn(page)[one.row.place]?.url : page?.url;
    return <HistoryLine line={one} url={url} onDelete={one && !file ? () => onDeleteAt(one) : undefined} />;
  };
  const deleteAt = (index: number) => {
    const one = sections.lineAt(index);
    if (one) onDeleteAt(one);
  };
  const kept = settings && <WhatIsKept {...settings} fixed={fixed} onChange={(change) => void writeSettings(change)} />;
  const overview = file && (
    <OpenedFile
      {...file}
      failures={collection.ledger.size}
      onKeep={() => void shown.keep()}
      onClose={() => {
        shown.close();
        go({ filter: {}, group });
      }}
    />
  );
  if (collection.isWhole && collection.ledger.size === 0)
    return (
      <div class="overview">
        {overview}
        <EmptyState heading="h2" {...nothingIn(file)} />
        {!file && kept}
      </div>
    );
  return (
    <>
      <div class="overview">
        {overview}
        <div class="card">
          <Timeline data={timeline} from={filter.from} to={filter.to} onZoom={(from, to) => narrow({ from, to })} />
        </div>
        {!file && (
          <WhatIsNew
            isWhole={collection.isWhole}
            novelties={news.map(({ site, kind, rows: count }) => ({
              key: `${site} ${kindName(kind)}`,
              label: `${kind.word} ${site}`,
              title: kind.short,
              count,
              onShow: () => go({ ...view, filter: { site, kind: kindName(kind) } }),
            }))}
          />
        )}
        <Chosen filters={chosenFilters(view, findings, narrow)} onClear={() => go({ ...view, filter: {} })} />
      </div>
      <div class="facets">
        <Facets tally={tally} filter={filter} onChoose={narrow} />
        {!file && kept}
      </div>
      <section class="card list" aria-label={i18n.t('history.list.region')}>
        <ListHead
          count={rows.length}
          of={collection.ledger.size}
          isWhole={collection.isWhole}
          group={group}
          onGroup={(next) => go({ ...view, group: next })}
        />
        <div class="list-body">
          <VirtualList
            key={`${JSON.stringify(filter)} ${group}`}
            lines={lines}
            label={i18n.t('history.list.label')}
            render={line}
            onDelete={file ? undefined : deleteAt}
            openKey={view.shown && keyOfFailure(view.shown)}
            onOpen={(_, index) => {
              const one = sections.lineAt(index);
              if (one?.kind === 'failure') go({ ...view, shown: { page: one.row.page, place: one.row.place } });
            }}
          />
        </div>
      </section>
      <aside class="card detail" aria-labelledby="detail-title">
        <h2 id="detail-title" class="aside">
          {i18n.t('history.detail.title')}
        </h2>
        <Detail
          asked={view.shown && keyOfFailure(view.shown)}
          found={found}
          guideHref={({ diagnosis }) => `guide.html${hrefOf(diagnosis.meaning ?? diagnosis.entry)}`}
          reporting={reportingOn(() => ({ pageUrl: typeof found === 'object' ? found.page.url : undefined }))}
          loadEvidence={loadEvidence}
          onTake={() => chosenRow && onTake(Uint32Array.of(chosenRow.number))}
          onDelete={file ? undefined : () => chosenRow && onDelete(Uint32Array.of(chosenRow.number))}
          onTab={(tab) => go({ ...view, filter: { tab }, group: 'page' })}
          onClose={() => go({ ...view, shown: undefined })}
        />
      </aside>
    </>
  );
}

/** What to say where there is no failure to show. */
function nothingIn(file: Shown['file']) {
  if (!file)
    return {
      sign: '🌤️',
      headline: i18n.t('history.empty.title'),
      text: i18n.t('history.empty.text'),
    };
  if (file.troubles.length > 0 && !file.requests)
    return {
      sign: '📄',
      headline: i18n.t('history.empty.unreadTitle'),
      text: i18n.t('history.empty.unreadText'),
    };
  return {
    sign: '🌤️',
    headline: i18n.t('history.empty.fineTitle'),
    text: i18n.t('history.empty.fineText'),
  };
}
