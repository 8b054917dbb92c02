import type { Failure } from '../../capture/failure';
import { isNoise } from '../../diagnose/noise';
import type { ReadPage } from '../../diagnose/page-words';
import { shownPage, type Tab } from '../../store/tab';
import type { About } from './report-text';

/** What a tab tells of one of its failures beyond the failure itself; `read`: the words of the page that it shows. */
export function aboutFailure(tab: Tab, read?: ReadPage): (failure: Failure) => About {
  const shown = shownPage(tab, isNoise);
  return ({ requestId }) => ({
    pageUrl: tab.pages.findLast(({ failures }) => failures.some((one) => one.requestId === requestId))?.url,
    read: shown?.own?.requestId === requestId ? read : undefined,
  });
}
