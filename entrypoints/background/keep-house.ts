import { browser } from 'wxt/browser';
import type { Archive } from '../../store/archive/archive';
import { watchSettings } from '../../store/settings/saved-settings';

const ALARM = 'keep-house';
const EVERY = { periodInMinutes: 60 };

/** Lets go what is too old or too much: at the browser's start, every hour, and when somebody wants less to be kept. */
export function keepHouse(archive: Archive): void {
  const purge = () => void Promise.all([archive.emptyBin(), archive.purge()]).catch(() => {});
  browser.runtime.onStartup.addListener(purge);
  browser.runtime.onInstalled.addListener(purge);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) purge();
  });
  watchSettings(purge);
  // Made anew with every start of the worker, it would never ring.
  void browser.alarms.get(ALARM).then((alarm) => {
    if (!alarm) void browser.alarms.create(ALARM, EVERY);
  });
}
