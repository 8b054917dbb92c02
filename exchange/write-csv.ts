import { csvOf } from './csv-of';
import { isoTime } from './iso-time';
import type { Taken } from './taken';

const COLUMNS: Readonly<Record<string, (taken: Taken) => string | number>> = {
  time: ({ failure }) => isoTime(failure.firstAt),
  page: ({ page }) => page.url,
  method: ({ failure }) => failure.method,
  url: ({ failure }) => failure.url,
  status: ({ failure }) => failure.status ?? '',
  error: ({ failure }) => failure.error ?? failure.navigationError ?? '',
  type: ({ failure }) => failure.type,
  'who made it': ({ diagnosis }) => diagnosis.party,
  'whose turn': ({ diagnosis }) => diagnosis.turn.join('; '),
  meaning: ({ diagnosis }) => diagnosis.label,
  headline: ({ diagnosis }) => diagnosis.headline,
  times: ({ failure }) => failure.count,
  site: ({ failure }) => URL.parse(failure.url)?.host ?? '',
};

/** Failures as a table for spreadsheets: RFC 4180, a row of names first, in which no cell can be a formula. */
export function writeCsv(taken: readonly Taken[]): string {
  const columns = Object.entries(COLUMNS);
  return csvOf([columns.map(([name]) => name), ...taken.map((one) => columns.map(([, cell]) => cell(one)))]);
}
