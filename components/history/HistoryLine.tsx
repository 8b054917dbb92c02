import { Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import type { Line } from '../../history/sections';
import { FailureLine } from './FailureLine';
import { once } from './once';
import { counted } from './words';

interface Props {
  /** Missing for a moment, when what it was is gone. */
  line?: Line;
  /** The address of what the line is about, as far as it has been read. */
  url?: string;
  /** Asks what to delete at a heading; missing where nothing can be. */
  onDelete?(): void;
}

/** One line of the list: a day, a tab or a page under which failures stand, or a failure. */
export function HistoryLine({ line, url, onDelete }: Props) {
  const button = onDelete && <DeleteButton onDelete={onDelete} />;
  switch (line?.kind) {
    case 'failure':
      return <FailureLine row={line.row} address={url && withoutScheme(url)} />;
    case 'page':
      return (
        <span class="page-heading">
          <span class="where">{url ? withoutScheme(url) : line.page.site}</span>
          <time dateTime={new Date(line.page.at).toISOString()}>{shortTime(line.page.at)}</time>
          {button}
        </span>
      );
    case 'tab':
      return (
        <span class="tab-heading">
          <span class="where">
            {i18n.t('history.list.tab', {
              pages: counted('history.pages', line.pages),
              failures: counted('history.failures', line.rows),
            })}
          </span>
          {button}
        </span>
      );
    case 'day':
      return (
        <span class="day-heading">
          <span class="where">
            {new Date(line.at).toLocaleDateString(undefined, { weekday: 'long', day: 'numeric', month: 'long' })}
          </span>
          <span>{counted('history.failures', line.rows)}</span>
          {button}
        </span>
      );
    default:
      return null;
  }
}

/** For pointers: the keys have the key Delete, and headings are heard as the names of groups. */
function DeleteButton({ onDelete }: { onDelete(): void }) {
  return (
    <button
      type="button"
      class="heading-delete"
      tabIndex={-1}
      title={deleteTitle()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onDelete}
    >
      <Trash2 size={14} aria-hidden="true" />
    </button>
  );
}

const deleteTitle = once(() => i18n.t('history.delete.menu'));

function withoutScheme(url: string): string {
  return url.replace(/^[a-z]+:\/\//, '');
}

function shortTime(at: number): string {
  return new Date(at).toLocaleString(undefined, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
