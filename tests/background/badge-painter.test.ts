import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { BadgePainter } from '../../entrypoints/background/badge-painter';
import { newPage } from '../../store/page';
import { DEFAULTS } from '../../store/settings/settings';
import { newTab } from '../../store/tab';
import { failure } from '../diagnose/failure';

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(fakeBrowser.i18n, 'getMessage').mockImplementation((name) => `${name} {status}`);
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

const failing = { ...newTab(), pages: [newPage({ url: '', committedAt: 0, own: failure({ status: 404 }) })] };
const badge = () => fakeBrowser.action.getBadgeText({ tabId: 1 });

test('a badge that the browser wipes only after it has told of the new document comes back', async () => {
  new BadgePainter(() => DEFAULTS).tabChanged(1, failing, true);
  expect(await badge()).toBe('404');
  await fakeBrowser.action.setBadgeText({ tabId: 1, text: '' });
  await vi.advanceTimersByTimeAsync(500);
  expect(await badge()).toBe('404');
});

test('a burst of changes is painted once', async () => {
  const setBadgeText = vi.spyOn(fakeBrowser.action, 'setBadgeText');
  const painter = new BadgePainter(() => DEFAULTS);
  for (let n = 0; n < 100; n++) painter.tabChanged(2, failing, false);
  await vi.advanceTimersByTimeAsync(1000);
  expect(setBadgeText).toHaveBeenCalledTimes(1);
});

test('the tooltip says in words what the badge says', async () => {
  new BadgePainter(() => DEFAULTS).tabChanged(3, failing, true);
  await vi.advanceTimersByTimeAsync(0);
  expect(await fakeBrowser.action.getTitle({ tabId: 3 })).toBe('badge_withStatus 404');
});
