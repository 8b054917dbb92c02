import { useEffect, useState } from 'preact/hooks';
import { parseView, type View, writeView } from '../../history/address';

/** The view that the address names, and a way to another one; `isSmall` changes leave no mark for the back button. */
export function useAddress(): [view: View, go: (view: View, isSmall?: boolean) => void] {
  const read = () => parseView(new URLSearchParams(location.search));
  const [view, setView] = useState(read);
  useEffect(() => {
    const follow = () => setView(read());
    addEventListener('popstate', follow);
    return () => removeEventListener('popstate', follow);
  }, []);
  const go = (next: View, isSmall = false) => {
    const query = writeView(next).toString();
    const url = query ? `?${query}` : location.pathname;
    if (isSmall) history.replaceState(null, '', url);
    else history.pushState(null, '', url);
    setView(next);
  };
  return [view, go];
}
