import type { Failure } from '../capture/failure';
import type { Page } from './page';
import { newTab, type Tab } from './tab';

/**
 * The tab that a stored value holds. What cannot be read is left out and counted in `lost.unreadable`, page by page.
 * Never throws, whatever the value.
 */
export function parseTab(value: unknown): Tab {
  const tab = newTab();
  if (value === undefined) return tab;
  if (!isObject(value) || !Array.isArray(value.pages)) {
    tab.lost.unreadable = 1;
    return tab;
  }
  if (typeof value.id === 'string') tab.id = value.id;
  if (typeof value.isPrivate === 'boolean') tab.isPrivate = value.isPrivate;
  if (value.hasFailed === true) tab.hasFailed = true;
  tab.pages = value.pages.filter(isPage);
  if (isObject(value.lost)) tab.lost = { forRoom: count(value.lost.forRoom), unreadable: count(value.lost.unreadable) };
  tab.lost.unreadable += value.pages.length - tab.pages.length;
  if (typeof value.navigatingAt === 'number') tab.navigatingAt = value.navigatingAt;
  if (isNavigation(value.navigation)) tab.navigation = value.navigation;
  return tab;
}

function isPage(value: unknown): value is Page {
  return (
    isObject(value) &&
    typeof value.id === 'string' &&
    typeof value.url === 'string' &&
    typeof value.committedAt === 'number' &&
    typeof value.notKept === 'number' &&
    typeof value.notKeptNoise === 'number' &&
    (value.own === undefined || isFailure(value.own)) &&
    Array.isArray(value.failures) &&
    value.failures.every(isFailure)
  );
}

function isNavigation(value: unknown): value is NonNullable<Tab['navigation']> {
  return (
    isObject(value) &&
    typeof value.requestId === 'string' &&
    typeof value.url === 'string' &&
    typeof value.at === 'number' &&
    (value.failure === undefined || isFailure(value.failure))
  );
}

export function isFailure(value: unknown): value is Failure {
  return (
    isObject(value) &&
    typeof value.url === 'string' &&
    typeof value.method === 'string' &&
    typeof value.type === 'string' &&
    typeof value.count === 'number' &&
    typeof value.firstAt === 'number' &&
    typeof value.lastAt === 'number' &&
    (value.headers === undefined || isHeaders(value.headers))
  );
}

function isHeaders(value: unknown): boolean {
  return (
    Array.isArray(value) && value.every((pair) => Array.isArray(pair) && pair.every((part) => typeof part === 'string'))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function count(value: unknown): number {
  return typeof value === 'number' && value > 0 ? value : 0;
}
