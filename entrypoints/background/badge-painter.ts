import { badgeOf } from '../../diagnose/badge';
import { isNoise } from '../../diagnose/noise';
import type { Settings } from '../../store/settings/settings';
import { shownPage, type Tab } from '../../store/tab';
import { paintBadge } from './paint-badge';

/** A burst of failures is painted once. */
const SOON = 100;

/** Firefox may wipe the badge only after it has told of the new document (measured, for its error pages). */
const AGAIN = 500;

type Timer = ReturnType<typeof setTimeout>;

/** Keeps every tab's badge up to date: at once when the browser has wiped it, else soon, and again when it settles. */
export class BadgePainter {
  readonly #due = new Map<number, { at: number; timer: Timer }>();
  readonly #again = new Map<number, Timer>();
  readonly #counting: () => Settings;

  /** `counting` tells what somebody wants to be counted. */
  constructor(counting: () => Settings) {
    this.#counting = counting;
  }

  /** `wiped` says that the browser may have cleared the badge, as it does when it shows another document. */
  tabChanged(tabId: number, tab: Tab, wiped: boolean): void {
    if (wiped) {
      this.#paint(tabId, tab, true);
      this.#paintAgain(tabId, tab);
    } else this.#paintAt(Date.now() + SOON, tabId, tab);
  }

  #paint(tabId: number, tab: Tab, wiped: boolean): void {
    const badge = badgeOf(shownPage(tab, isNoise), Date.now(), this.#counting());
    paintBadge(tabId, badge, wiped);
    if (badge.settlesAt) this.#paintAt(badge.settlesAt, tabId, tab);
  }

  #paintAt(at: number, tabId: number, tab: Tab): void {
    const due = this.#due.get(tabId);
    if (due && due.at <= at) return;
    clearTimeout(due?.timer);
    const timer = setTimeout(() => {
      this.#due.delete(tabId);
      this.#paint(tabId, tab, false);
    }, at - Date.now());
    this.#due.set(tabId, { at, timer });
  }

  #paintAgain(tabId: number, tab: Tab): void {
    clearTimeout(this.#again.get(tabId));
    const timer = setTimeout(() => {
      this.#again.delete(tabId);
      this.#paint(tabId, tab, true);
    }, AGAIN);
    this.#again.set(tabId, timer);
  }
}
