import { isFailure } from '../saved-tab';
import type { StoredPage } from './database';

/** Is what was read from the database a page? It may be damaged, or from a version that did otherwise. */
export function isStoredPage(value: unknown): value is StoredPage {
  const { id, tab, url, at, own, failures, notKept, changed, lastAt } = (value ?? {}) as Partial<StoredPage>;
  return (
    [id, tab, url].every((text) => typeof text === 'string') &&
    [at, notKept, changed, lastAt].every((number) => typeof number === 'number') &&
    (own === undefined || isFailure(own)) &&
    Array.isArray(failures) &&
    failures.every(isFailure)
  );
}
