import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { GuidePage } from '../../components/guide/GuidePage';
import { PageBody } from '../../components/guide/PageBody';
import type { Explained } from '../../diagnose/page-view';
import type { Catalogue } from '../../guide/catalogue';
import { compareHref, hrefOf } from '../../guide/route';
import { settle } from './settle';
import { useView } from './use-view';
import { watchKeys } from './watch-keys';

const loadHighlight = async () => (await import('../../guide/highlight')).highlight;

/** The guide: shows what the address's hash names, and the failure from which it was opened. */
export function LiveGuide({ catalogue }: { catalogue: Catalogue }) {
  const { view, query, search } = useView(catalogue);
  const [seen, setSeen] = useState<Explained>();
  const goTo = (href: string) => {
    location.hash = href;
  };

  useEffect(watchKeys, []);
  useEffect(() => {
    if (location.search) void import('./read-seen').then(({ readSeen }) => readSeen(location.search)).then(setSeen);
  }, []);
  // At once, not after the next frame: by then somebody may have gone to the search box.
  useLayoutEffect(() => {
    if (view) settle(view);
  }, [view]);

  const best = view?.page === 'search' && view.query === query ? view.found[0] : undefined;
  return (
    <GuidePage query={query} onSearch={search} onTakeFirst={() => best && goTo(hrefOf(best.id))}>
      {view && (
        <PageBody
          view={view}
          catalogue={catalogue}
          seen={seen}
          loadHighlight={loadHighlight}
          onCopy={(text) => navigator.clipboard.writeText(text)}
          onPrint={() => print()}
          onCompare={(one, other) => goTo(compareHref(one, other))}
        />
      )}
    </GuidePage>
  );
}
