import { i18n } from '#i18n';
import { startOfDay } from '../../history/local-time';
import type { Row } from '../../history/row';
import type { Line } from '../../history/sections';
import type { Collection } from './collection';
import { rowAt, rowsOf } from './find-rows';

/** Failures that can be deleted at one go. */
interface DeletionAt {
  label: string;
  /** Their numbers, as they are now. */
  rows(): Uint32Array;
}

const DAY = 24 * 60 * 60 * 1000;

/** What can be deleted at a line of the list: what it is, or what stands below it, and more of the kind. */
export function deletionsAt(collection: Collection, line: Line): DeletionAt[] {
  switch (line.kind) {
    case 'failure': {
      const rows = () => {
        const row = rowAt(collection, line.row);
        return row ? Uint32Array.of(row.number) : new Uint32Array();
      };
      return [{ label: i18n.t('history.delete.one'), rows }, ...deletionsAround(collection, line.row)];
    }
    case 'page': {
      const { page } = line;
      return [
        { label: i18n.t('history.delete.page'), rows: () => rowsOf(collection, { page: page.id }) },
        {
          label: i18n.t('history.delete.pageSite', { site: page.site }),
          rows: () => rowsOf(collection, { pageSite: page.site }),
        },
        dayAt(collection, page.at),
      ];
    }
    case 'tab':
      return [{ label: i18n.t('history.delete.tab'), rows: () => rowsOf(collection, { tab: line.tab }) }];
    case 'day':
      return [dayAt(collection, line.at)];
  }
}

/** What can be deleted together with a failure. */
export function deletionsAround(collection: Collection, { site, lastAt }: Row): DeletionAt[] {
  return [
    { label: i18n.t('history.delete.site', { site }), rows: () => rowsOf(collection, { site }) },
    dayAt(collection, lastAt),
  ];
}

function dayAt(collection: Collection, time: number): DeletionAt {
  const from = startOfDay(time);
  return {
    label: i18n.t('history.delete.day', { day: new Date(from).toLocaleDateString() }),
    rows: () => rowsOf(collection, { from, to: startOfDay(from + 1.5 * DAY) }),
  };
}
