import { browser } from 'wxt/browser';
import { isBack } from '../../diagnose/is-back';
import { AWAIT_ALARM, type Awaited, markTold, takeDue } from '../../store/awaited';
import { isOver } from '../../store/awaiting-times';
import { readSettings } from '../../store/settings/saved-settings';
import { isWatched } from '../../store/settings/watched';
import { tellNews, watchNews } from './tell-news';

const LONGEST_ANSWER = 20_000;

/** Asks again for pages that failed, where somebody wants to be told when they are back; never for any other. */
export function awaitPages(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === AWAIT_ALARM) void askForAll().catch(() => {});
  });
  watchNews();
}

async function askForAll(): Promise<void> {
  const [{ tellsWhenBack, unwatched }, mayTell] = await Promise.all([
    readSettings(),
    browser.permissions.contains({ permissions: ['notifications'] }),
  ]);
  const due = await takeDue(Date.now(), (url) => tellsWhenBack && mayTell && isWatched(url, unwatched));
  await Promise.all(due.map(askFor));
}

async function askFor(page: Awaited): Promise<void> {
  const status = await statusOf(page.url);
  const isNowBack = status !== undefined && isBack(page.status, status);
  if (!isNowBack && !isOver(page.since, Date.now())) return;
  if (await markTold(page.id)) await tellNews(page, isNowBack ? status : undefined);
}

/**
 * The only request that the extension ever makes: for a page that failed, at its own address, as nobody in particular.
 * What it answers is not read. Undefined where no answer comes.
 */
async function statusOf(url: string): Promise<number | undefined> {
  try {
    const response = await fetch(url, {
      method: 'GET',
      credentials: 'omit',
      cache: 'no-store',
      redirect: 'follow',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(LONGEST_ANSWER),
    });
    void response.body?.cancel().catch(() => {});
    return response.status;
  } catch {
    return;
  }
}
