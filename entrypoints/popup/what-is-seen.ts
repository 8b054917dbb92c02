import type { Access } from '../../capture/access';
import type { Blank } from '../../components/BlankPage';
import type { PageView } from '../../diagnose/page-view';

interface Seen {
  /** Why nothing can be said; undefined where something can. */
  isBlank?: Blank;
  /** Something may have failed that can't be seen. */
  seesPart: boolean;
}

/** What may be said of a page, by what the browser lets be seen of it. Failures seen before leave was taken stay. */
export function whatIsSeen(access: Access, view: PageView | undefined, isWatched: boolean): Seen {
  const hasFailures = view !== undefined && (view.own !== undefined || view.notCounted.length > 0 || view.counted > 0);
  if (!isWatched) return { isBlank: 'not-watched', seesPart: false };
  if (access === 'everything') return { isBlank: view ? undefined : 'unseen', seesPart: false };
  if (access === 'this-site') return { isBlank: view ? undefined : 'unseen', seesPart: true };
  const isOwn = access === 'browser-page' || access === 'hidden';
  return hasFailures ? { seesPart: !isOwn } : { isBlank: access, seesPart: false };
}
