import { useEffect, useReducer, useRef } from 'preact/hooks';
import type { ArchivedPage } from '../../store/archive/archived-page';
import type { Collection } from './collection';

/** More pages than fit on any screen; the rest can be read again. */
const MOST = 500;

/** Looks pages up, and reads those that it does not have yet: what asked is drawn again when they are there. */
export function usePages(
  collection: Collection | undefined,
  changes: number,
): (id: string) => ArchivedPage | undefined {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const known = useRef(new Map<string, ArchivedPage | undefined>());
  const wanted = useRef(new Set<string>());
  const read = async () => {
    const ids = [...wanted.current].slice(-MOST);
    wanted.current.clear();
    if (!collection) return;
    const found = new Map((await collection.readPages(ids)).map((page) => [page.id, page]));
    if (known.current.size > MOST) known.current.clear();
    for (const id of ids) known.current.set(id, found.get(id));
    redraw(undefined);
  };
  // The list draws lines without this being drawn, so reading can't wait for that.
  const want = (id: string) => {
    if (wanted.current.size === 0) queueMicrotask(() => void read());
    wanted.current.add(id);
  };
  useEffect(() => {
    // A page in the archive may have changed; until it is read again, what it was is shown.
    for (const id of known.current.keys()) want(id);
  }, [collection, changes]);
  return (id) => {
    if (!known.current.has(id)) want(id);
    return known.current.get(id);
  };
}
