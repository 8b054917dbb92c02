import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ExportDialog } from '../../components/history/ExportDialog';
import { HistoryPage } from '../../components/history/HistoryPage';
import { Notices } from '../../components/history/Notices';
import { Opening } from '../../components/history/Opening';
import { UndoBar } from '../../components/history/UndoBar';
import { formats } from '../../exchange/formats';
import type { Line } from '../../history/sections';
import { DeletingAt } from './DeletingAt';
import { FoundHistory } from './FoundHistory';
import { Tools } from './Tools';
import { useAddress } from './use-address';
import { useArchiveFacts } from './use-archive-facts';
import { useCollection } from './use-collection';
import { useDeletion } from './use-deletion';
import { useFindings } from './use-findings';
import { useTakingOut } from './use-taking-out';
import { watchDrops } from './watch-drops';

/** The history: what its address asks of the archive, or of a file that somebody opened. */
export function LiveHistory() {
  const [view, go] = useAddress();
  const shown = useCollection();
  const { collection, changes, opening, file } = shown;
  const findings = useFindings(collection, changes, view);
  const facts = useArchiveFacts(changes);
  const deletion = useDeletion(collection);
  const [deletingAt, deleteAt] = useState<Line>();
  const out = useTakingOut(collection);
  const open = (chosen: File) => {
    go({ filter: {}, group: view.group });
    void shown.open(chosen);
  };
  useEffect(() => watchDrops(open), []);
  const { taking } = out;
  return (
    <HistoryPage
      query={view.filter.text ?? ''}
      onSearch={(text) => go({ ...view, filter: { ...view.filter, text } }, true)}
      onFile={open}
      isBusy={!collection?.isWhole}
      isReading={view.shown !== undefined}
      tools={
        <Tools
          view={view}
          collection={collection}
          findings={findings}
          canDelete={!file}
          onTake={out.begin}
          onDelete={deletion.remove}
        />
      }
      notices={
        <Notices
          isPrivate={browser.extension.inIncognitoContext}
          isShut={shown.isShut}
          isOff={facts.settings?.keptDays === 0}
          trouble={facts.trouble}
          setAside={facts.setAside}
          unreadable={collection?.unreadable ?? 0}
          onDrop={(name) => void facts.drop(name)}
        />
      }
    >
      {opening && <Opening {...opening} onCancel={shown.close} />}
      {!opening && collection && findings && (
        <FoundHistory
          view={view}
          go={go}
          shown={{ ...shown, collection }}
          findings={findings}
          settings={facts.settings}
          fixed={facts.fixed}
          onTake={out.begin}
          onDelete={(rows) => void deletion.remove(rows)}
          onDeleteAt={deleteAt}
        />
      )}
      {deletingAt && collection && (
        <DeletingAt
          collection={collection}
          line={deletingAt}
          onDelete={(rows) => void deletion.remove(rows)}
          onClose={() => deleteAt(undefined)}
        />
      )}
      {taking && (
        <ExportDialog
          {...taking}
          formats={formats}
          onFormat={(format) => out.change({ format })}
          onRedact={(isRedacted) => out.change({ isRedacted })}
          onCopy={out.copy}
          onSave={out.save}
          onClose={out.end}
        />
      )}
      {deletion.deleted !== undefined && (
        <UndoBar count={deletion.deleted} onUndo={() => void deletion.undo()} onDismiss={deletion.dismiss} />
      )}
    </HistoryPage>
  );
}
