import { useEffect, useState } from 'preact/hooks';
import type { DetailProps } from '../../components/history/Detail';
import { explainFailure } from '../../diagnose/page-view';
import { failuresOn } from '../../store/archive/archived-page';
import { loadKnowledge } from '../popup/load-knowledge';
import type { Collection } from './collection';

/** The failure at a place on a page, explained now; made anew when the collection changes. */
export function useExplained(
  collection: Collection | undefined,
  asked: { page: string; place: number } | undefined,
  changes: number,
): DetailProps['found'] {
  const [found, setFound] = useState<{ of: string; is: DetailProps['found'] }>();
  const key = asked && `${asked.page}.${asked.place}`;
  useEffect(() => {
    if (!collection || !asked || !key) return;
    let isWanted = true;
    void explain(collection, asked).then((is) => isWanted && setFound({ of: key, is }));
    return () => {
      isWanted = false;
    };
  }, [collection, key, changes]);
  return found?.of === key ? found?.is : undefined;
}

async function explain(collection: Collection, { page: id, place }: { page: string; place: number }) {
  const [page] = await collection.readPages([id]);
  const failure = page && failuresOn(page)[place];
  const explained = failure && explainFailure(failure, await loadKnowledge([failure]), Date.now());
  return page && explained ? { page, ...explained } : 'gone';
}
