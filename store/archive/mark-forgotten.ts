import type { Failure } from '../../capture/failure';
import { isSame } from '../page';
import type { Tab } from '../tab';
import type { Forgotten } from './bin';

/** Does a tab hold some of what is to be forgotten? */
export function holdsForgotten(tab: Tab, what: Forgotten): boolean {
  return what === 'everything' || tab.pages.some(({ id }) => what.some((page) => page.id === id));
}

/** Marks in a tab what is forgotten (or, `isForgotten` being false, no more), so that it is not archived again. */
export function markForgotten(tab: Tab, what: Forgotten, isForgotten: boolean): void {
  for (const { id, own, failures } of tab.pages) {
    const meant = what === 'everything' ? { id } : what.find((page) => page.id === id);
    if (!meant) continue;
    const isMeant = (failure: Failure) => meant.failures?.some((other) => isSame(other, failure)) ?? true;
    for (const failure of own ? [own, ...failures] : failures) {
      if (isMeant(failure)) failure.isForgotten = isForgotten || undefined;
    }
  }
}
