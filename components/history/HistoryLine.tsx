import type { Line } from '../../history/sections';
import { FailureLine } from './FailureLine';
import { counted } from './words';

interface Props {
  /** Missing for a moment, when what it was is gone. */
  line?: Line;
  /** The address of what the line is about, as far as it has been read. */
  url?: string;
}

/** One line of the list: a day, a tab or a page under which failures stand, or a failure. */
export function HistoryLine({ line, url }: Props) {
  switch (line?.kind) {
    case 'failure':
      return <FailureLine row={line.row} address={url && withoutScheme(url)} />;
    case 'page':
      return (
        <span class="page-heading">
          <span class="where">{url ? withoutScheme(url) : line.page.site}</span>
          <time dateTime={new Date(line.page.at).toISOString()}>{shortTime(line.page.at)}</time>
        </span>
      );
    case 'tab':
      return (
        <span class="tab-heading">
          <span class="where">
            A tab: {counted(line.pages, 'page')}, {counted(line.rows, 'failure')}
          </span>
        </span>
      );
    case 'day':
      return (
        <span class="day-heading">
          <span class="where">
            {new Date(line.at).toLocaleDateString([], { weekday: 'long', day: 'numeric', month: 'long' })}
          </span>
          <span>{counted(line.rows, 'failure')}</span>
        </span>
      );
    default:
      return null;
  }
}

function withoutScheme(url: string): string {
  return url.replace(/^[a-z]+:\/\//, '');
}

function shortTime(at: number): string {
  return new Date(at).toLocaleString([], { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });
}
