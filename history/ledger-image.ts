import { CLASSES, PARTIES, TURNS, TYPES } from './numbered';
import { type FailureColumns, failureTable, type PageColumns, pageTable } from './tables';

/** Counts up when an image, or a list of which it holds places, changes. */
export const FORMAT = 1;

/** A ledger as it can be stored. */
export interface LedgerImage {
  version: number;
  knowledge: string;
  failures: FailureColumns;
  pages: PageColumns;
  pageIds: string[];
  sites: string[];
  tabs: string[];
  kinds: string[];
}

/** The image that a value is, if it is one, and each of its numbers stands for something. */
export function readImage(value: unknown, knowledge: string): LedgerImage | undefined {
  const image = value as LedgerImage | null | undefined;
  if (typeof image !== 'object' || image === null) return;
  if (image.version !== FORMAT || image.knowledge !== knowledge) return;
  const texts = [image.pageIds, image.sites, image.tabs, image.kinds];
  const isWhole =
    hasColumns(image.failures, failureTable().arrays) &&
    hasColumns(image.pages, pageTable().arrays) &&
    texts.every(isDictionary) &&
    image.pageIds.length === image.pages.at.length &&
    hasFailures(image) &&
    hasPages(image);
  return isWhole ? image : undefined;
}

function hasColumns<Shape extends object>(value: unknown, shape: Shape): value is Shape {
  if (typeof value !== 'object' || value === null) return false;
  const arrays = Object.entries(shape).map(([name, like]) => {
    const array: unknown = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
    return array instanceof like.constructor ? (array as Uint8Array) : undefined;
  });
  return (
    Object.keys(value).length === arrays.length && arrays.every((array) => array && array.length === arrays[0]?.length)
  );
}

function isDictionary(texts: unknown): texts is string[] {
  return (
    Array.isArray(texts) && texts.every((text) => typeof text === 'string') && new Set(texts).size === texts.length
  );
}

function hasFailures({ failures, sites, kinds }: LedgerImage): boolean {
  return (
    isBelow(failures.site, sites.length) &&
    isBelow(failures.kind, kinds.length) &&
    isBelow(failures.class, CLASSES.length) &&
    isBelow(failures.type, TYPES.length) &&
    isBelow(failures.party, PARTIES.length) &&
    isBelow(failures.turn, 1 << TURNS.length) &&
    [failures.firstAt, failures.lastAt].every(areTimes)
  );
}

/** Each page has rows, which follow those of the page before and tell of it. */
function hasPages({ failures, pages, sites, tabs }: LedgerImage): boolean {
  if (!isBelow(pages.site, sites.length) || !isBelow(pages.tab, tabs.length) || !areTimes(pages.at)) return false;
  let next = 0;
  for (const [page, rows] of pages.rows.entries()) {
    const own = failures.page.subarray(next, next + rows);
    if (pages.first[page] !== next || own.length === 0 || own.some((of) => of !== page)) return false;
    next += rows;
  }
  return next === failures.page.length;
}

function isBelow(column: Uint32Array | Uint8Array, most: number): boolean {
  return column.every((number) => number < most);
}

function areTimes(column: Float64Array): boolean {
  return column.every((time) => Number.isInteger(time) && time >= 0 && time < 2 ** 48);
}
