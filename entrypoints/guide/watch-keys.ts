/** Keys of the guide: `/` goes to the search, arrows go through its results. Gives a function that stops it. */
export function watchKeys(): () => void {
  const listener = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const search = document.getElementById('search');
    const isTyping = event.target instanceof Element && event.target.matches('input,select,textarea');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      search?.focus();
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const stops = [search, ...document.querySelectorAll<HTMLElement>('.results .topic')];
      const place = stops.indexOf(document.activeElement as HTMLElement | null);
      const next = stops[place + (event.key === 'ArrowDown' ? 1 : -1)];
      if (place < 0 || !next || stops.length === 1) return;
      event.preventDefault();
      next.focus();
    }
  };
  addEventListener('keydown', listener);
  return () => removeEventListener('keydown', listener);
}
