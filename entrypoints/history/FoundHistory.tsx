import { useMemo } from 'preact/hooks';
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
import { failuresOn } from '../../store/archive/archived-page';
import type { Settings } from '../../store/settings';
import { writeSettings } from '../../store/settings';
import { loadEvidence, textToCopy } from '../popup/on-demand';
import { chosenFilters } from './chosen-filters';
import { Facets } from './Facets';
import { keyOfFailure, linesOf } from './lines-of';
import { rowAt } from './Tools';
import type { Shown } from './use-collection';
import { useExplained } from './use-explained';
import type { Findings } from './use-findings';
import { usePages } from './use-pages';

interface Props {
  view: View;
  go(view: View, isSmall?: boolean): void;
  shown: Shown & { collection: NonNullable<Shown['collection']> };
  findings: Findings;
  settings?: Settings;
  onTake(rows: Uint32Array): void;
  onDelete(rows: Uint32Array): void;
}

/** The history as it was found: when, what, where, by whom; and the failure that is chosen. */
export function FoundHistory({ view, go, shown, findings, settings, onTake, onDelete }: Props) {
  const { collection, changes, file } = shown;
  const { filter, group } = view;
  const { sections, rows, tally, timeline, news } = findings;
  const lines = useMemo(() => linesOf(sections), [sections]);
  const pageOf = usePages(collection, changes);
  const found = useExplained(collection, view.shown, changes);
  const narrow = (change: Partial<View['filter']>) => go({ ...view, filter: { ...filter, ...change } });
  const chosenRow = view.shown && rowAt(collection, view.shown);
  const line = (index: number) => {
    const one = sections.lineAt(index);
    const page =
      one?.kind === 'failure' ? pageOf(one.row.page) : one?.kind === 'page' ? pageOf(one.page.id) : undefined;
    const url = one?.kind === 'failure' ? page && failuresOn(page)[one.row.place]?.url : page?.url;
    return <HistoryLine line={one} url={url} />;
  };
  const kept = settings && <WhatIsKept {...settings} onChange={(change) => void writeSettings(change)} />;
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
      <section class="card list" aria-label="Failures">
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
            label="Failures, newest first"
            render={line}
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
          What it means
        </h2>
        <Detail
          asked={view.shown && keyOfFailure(view.shown)}
          found={found}
          guideHref={({ diagnosis }) => `guide.html${hrefOf(diagnosis.meaning ?? diagnosis.entry)}`}
          onCopy={async (explained, what) => navigator.clipboard.writeText(await textToCopy(explained, what))}
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
      headline: 'Nothing has failed yet',
      text: 'Browse on. What fails will be here, explained, for as long as you want it to be kept. Or drop a HAR file here to have its failures explained.',
    };
  if (file.troubles.length > 0 && !file.requests)
    return {
      sign: '📄',
      headline: 'Nothing could be read from this file',
      text: 'Why not stands above. Your own history is as it was.',
    };
  return {
    sign: '🌤️',
    headline: 'Nothing in this file failed',
    text: 'Every request in it was answered well, or failed in a way that is nobody’s fault.',
  };
}
