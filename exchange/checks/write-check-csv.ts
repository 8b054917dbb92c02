import { csvOf } from '../csv-of';
import { isoTime } from '../iso-time';
import { type CheckedAddress, endOf, remarksOf, statusOf } from './checked-address';

const COLUMNS: Readonly<Record<string, (checked: CheckedAddress) => string | number>> = {
  address: ({ url }) => url,
  result: ({ result }) => result.outcome,
  status: ({ result }) => statusOf(result),
  redirects: ({ result }) => Math.max(0, result.steps.length - 1),
  'ends at': endOf,
  milliseconds: ({ result }) => result.took ?? '',
  'IP address': ({ result }) => result.steps.at(-1)?.ip ?? '',
  server: ({ result }) => result.steps.at(-1)?.headers.find(([name]) => name === 'server')?.[1] ?? '',
  diagnosis: ({ headline = '' }) => headline,
  remarks: ({ result }) => remarksOf(result).join('; '),
  'checked at': ({ result }) => isoTime(result.at),
};

/** Results of a check as a table for spreadsheets, in which no cell can be a formula. */
export function writeCheckCsv(checked: readonly CheckedAddress[]): string {
  const columns = Object.entries(COLUMNS);
  return csvOf([columns.map(([name]) => name), ...checked.map((one) => columns.map(([, cell]) => cell(one)))]);
}
