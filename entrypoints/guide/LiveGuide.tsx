import { useEffect, useRef, useState } from 'preact/hooks';
import { GuidePage } from '../../components/guide/GuidePage';
import { PageBody } from '../../components/guide/PageBody';
import type { Explained } from '../../diagnose/page-view';
import type { Catalogue } from '../../guide/catalogue';
import { compareHref, hrefOf, parseRoute, searchHref } from '../../guide/route';
import { titleOf } from '../../guide/title';
import type { View } from '../../guide/view';
import { loadView } from './load-view';
import { watchKeys } from './watch-keys';

const loadHighlight = async () => (await import('../../guide/highlight')).highlight;
const copy = (text: string) => navigator.clipboard.writeText(text);

/** The guide: shows what the address's hash names, and follows it. */
export function LiveGuide({ catalogue }: { catalogue: Catalogue }) {
  const [view, setView] = useState<View>();
  const [query, setQuery] = useState('');
  const [seen, setSeen] = useState<Explained>();
  const latest = useRef(0);

  useEffect(() => {
    const follow = async () => {
      const route = parseRoute(location.hash);
      const turn = ++latest.current;
      setQuery(route.page === 'search' ? route.query : '');
      const loaded = await loadView(route, catalogue);
      if (turn === latest.current) setView(loaded);
    };
    void follow();
    if (location.search) void import('./read-seen').then(({ readSeen }) => readSeen(location.search)).then(setSeen);
    addEventListener('hashchange', follow);
    const forget = watchKeys();
    return () => {
      removeEventListener('hashchange', follow);
      forget();
    };
  }, [catalogue]);

  useEffect(() => {
    if (view) settle(view);
  }, [view]);

  return (
    <GuidePage
      query={query}
      onSearch={(text) => {
        const isSearching = parseRoute(location.hash).page === 'search';
        setQuery(text);
        // One step back leads to where the search began, not through its letters.
        if (isSearching) location.replace(searchHref(text));
        else location.hash = searchHref(text);
      }}
      onTakeFirst={() => {
        const first = view?.page === 'search' && view.query === query && view.found[0];
        if (first) location.hash = hrefOf(first.id);
      }}
    >
      {view && (
        <PageBody
          view={view}
          catalogue={catalogue}
          seen={seen}
          loadHighlight={loadHighlight}
          onCopy={copy}
          onPrint={() => print()}
          onCompare={(one, other) => {
            location.hash = compareHref(one, other);
          }}
        />
      )}
    </GuidePage>
  );
}

/** Names the window, and goes to the part that the address names; on a new page, to its top. */
function settle(view: View): void {
  document.title = titleOf(view);
  if (view.page === 'search') return;
  const part = view.page === 'topic' && view.part ? document.getElementById(view.part) : undefined;
  if (part) {
    part.scrollIntoView();
    part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  } else {
    scrollTo(0, 0);
    // A screen reader goes on where the new page starts.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
  }
}
