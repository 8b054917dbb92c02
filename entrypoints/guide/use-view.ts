import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../guide/catalogue';
import { parseRoute, searchHref } from '../../guide/route';
import type { View } from '../../guide/view';
import { loadView } from './load-view';

/** What the address's hash names, loaded; follows the hash. `search` changes the hash to a search for a text. */
export function useView(catalogue: Catalogue): { view?: View; query: string; search(text: string): void } {
  const [view, setView] = useState<View>();
  const [query, setQuery] = useState('');
  const latest = useRef(0);

  useEffect(() => {
    const follow = async () => {
      const route = parseRoute(location.hash);
      const turn = ++latest.current;
      setQuery(route.page === 'search' ? route.query : '');
      const loaded = await loadView(route, catalogue);
      // A slower page that was left again must not take the place of a later one.
      if (turn === latest.current) setView(loaded);
    };
    void follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [catalogue]);

  const search = (text: string) => {
    setQuery(text);
    // One step back leads to where the search began, not through its letters.
    if (parseRoute(location.hash).page === 'search') location.replace(searchHref(text));
    else location.hash = searchHref(text);
  };
  return { view, query, search };
}
