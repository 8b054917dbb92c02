import { titleOf } from '../../guide/title';
import type { View } from '../../guide/view';

/** Names the window, and goes to the part that the address names; on a new page, to its top. */
export function settle(view: View): void {
  document.title = titleOf(view);
  // While somebody types, the search box keeps the focus.
  if (view.page === 'search') return;
  const part =
    (view.page === 'topic' || view.page === 'article') && view.part ? document.getElementById(view.part) : undefined;
  if (part) {
    part.scrollIntoView();
    part.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  } else {
    scrollTo(0, 0);
    // A screen reader goes on where the new page starts.
    document.getElementById('main')?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }
}
