import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Access } from '../../capture/access';
import type { Waiting } from '../../components/TellWhenBack';
import { mayComeBack } from '../../diagnose/may-come-back';
import { type Awaited, isAwaited, readAwaited, startAwaiting, stopAwaiting, watchAwaited } from '../../store/awaited';
import type { Settings } from '../../store/settings/settings';
import type { Tab } from '../../store/tab';

/**
 * Lets somebody be told when a tab's page is back; undefined where they don't want that at all, in private windows, and
 * where the extension may not ask every site (the page may send it on to another one).
 */
export function useAwaiting(tabId: number, tab: Tab, settings: Settings, access: Access): Waiting | undefined {
  const [awaited, setAwaited] = useState<readonly Awaited[]>([]);
  useEffect(() => {
    void readAwaited().then(setAwaited);
    return watchAwaited(setAwaited);
  }, []);
  if (!settings.tellsWhenBack || tab.isPrivate !== false || access !== 'everything') return;
  return {
    isAwaited: ({ url }) => isAwaited(awaited, { url, tabId }),
    canAwait: (failure, diagnosis) => mayComeBack(failure, diagnosis, Date.now()),
    onAwait: async ({ failure: { url, status = 0 }, diagnosis }, isOn) => {
      if (!isOn) await stopAwaiting({ url, tabId });
      else if (await mayTell())
        await startAwaiting({ url, tabId, status: status >= 400 ? status : undefined }, Date.now(), diagnosis.retryAt);
      else return false;
      return true;
    },
  };
}

/** Settings may come from another browser, where leave was given; here it may have to be asked for. */
function mayTell(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false);
}
