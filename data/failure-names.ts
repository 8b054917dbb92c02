import type { EntryId, FailureNames, Names } from './shapes';

// The query makes it a module of its own, so that the names come without the prose.
const names = import.meta.glob<FailureNames>('./failures/*.ts', { eager: true, import: 'names', query: '?names' });

/** The network failure that a browser's name means: `ERR_…`, `NS_…`, `SEC_ERROR_…`, or an nsresult. */
export const failureNames: Names = new Map(
  Object.entries(names).flatMap(([path, { chrome, firefox, errorPages = [] }]) => {
    const id = path.replace(/^\.\/|\.ts(\?names)?$/g, '') as EntryId;
    return [...chrome, ...Object.keys(firefox), ...Object.values(firefox), ...errorPages].map(
      (name) => [name, id] as const,
    );
  }),
);
