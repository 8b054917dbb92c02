import { elementScroll, observeElementOffset, observeElementRect, Virtualizer } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useRef } from 'preact/hooks';
import { findSeen, type SeenLine } from './kept-place';
import type { LineOrder, Lines } from './line-order';

export type Scroller = Virtualizer<HTMLElement, HTMLElement>;

interface VirtualLines {
  scroller: Scroller;
  /** Empty room below the last line, in CSS pixels: without it a short list could not keep its place. */
  room: number;
  /** How many lines came in above since they were last in sight. */
  newAbove: number;
}

interface DrawnLine {
  key: string;
  isHeading: boolean;
  index: number;
  start: number;
  end: number;
}

/** Lines drawn beyond either edge, so that scrolling finds them there. */
const OVERSCAN = 20;

/** Which lines are to be drawn. When the lines change, those that are read stay where they are. */
export function useVirtualLines(element: RefObject<HTMLElement | null>, lines: Lines, order: LineOrder): VirtualLines {
  const [, redraw] = useReducer((times: number) => times + 1, 0);
  const shown = useRef({ lines, order });
  const kept = useRef({ room: 0, newAbove: 0 }).current;
  const toWrite = useRef<number>(undefined);
  const drawn = useRef<readonly DrawnLine[]>([]);
  const made = useRef<Scroller>(undefined);
  made.current ??= new Virtualizer(optionsOf(element, lines, () => redraw(undefined)));
  const scroller = made.current;

  if (shown.current.lines !== lines) {
    const before = shown.current;
    const seen = seenIn(scroller, drawn.current);
    scroller.setOptions(optionsOf(element, lines, () => redraw(undefined)));
    shown.current = { lines, order };
    const found = findSeen(lines, seen);
    Object.assign(kept, found ? {} : { room: 0, newAbove: 0 });
    if (found) {
      const top = Math.max(0, placeOf(scroller, found.index).start - found.line.offset);
      // Known before the element has scrolled, so that the right lines are drawn at once.
      scroller.scrollOffset = top;
      toWrite.current = top;
      kept.room = Infinity;
      kept.newAbove += order.openableBefore(found.index) - before.order.openableBefore(found.line.index);
    }
  }
  keepWithin(kept, scroller, order);
  // What lines are made of may change before they do, so that their keys are not to be asked for later.
  drawn.current = scroller.getVirtualItems().map(({ index, start, end }) => ({
    key: lines.keyOf(index),
    isHeading: lines.isHeading(index),
    index,
    start,
    end,
  }));

  useLayoutEffect(() => scroller._didMount(), []);
  useLayoutEffect(() => {
    if (element.current && toWrite.current !== undefined) element.current.scrollTop = toWrite.current;
    toWrite.current = undefined;
    scroller._willUpdate();
  });
  return { scroller, ...kept };
}

/** Where a line begins and ends, in CSS pixels from the top of the list. */
export function placeOf(scroller: Scroller, index: number): { start: number; end: number } {
  // Asking for the height brings the measurements up to date.
  scroller.getTotalSize();
  return scroller.measurementsCache[index] ?? { start: 0, end: 0 };
}

/** Room and news grow with new lines only; scrolling up takes them back. */
function keepWithin(kept: { room: number; newAbove: number }, scroller: Scroller, order: LineOrder): void {
  const top = scroller.scrollOffset ?? 0;
  const bottom = top + (scroller.scrollRect?.height ?? 0);
  const topmost = scroller.getVirtualItemForOffset(top);
  const first = topmost ? topmost.index + (topmost.start < top ? 1 : 0) : 0;
  kept.room = Math.max(0, Math.min(kept.room, bottom - scroller.getTotalSize()));
  kept.newAbove = Math.max(0, Math.min(kept.newAbove, order.openableBefore(first)));
}

function optionsOf(element: RefObject<HTMLElement | null>, lines: Lines, redraw: () => void) {
  return {
    count: lines.count,
    getScrollElement: () => element.current,
    // Another function each time: by this the virtualizer sees that it must lay the lines out anew.
    getItemKey: (index: number) => index,
    estimateSize: (index: number) => lines.sizeOf(index),
    scrollToFn: elementScroll,
    observeElementRect,
    observeElementOffset,
    overscan: OVERSCAN,
    onChange: redraw,
  };
}

/** The lines in sight, topmost first. Headings come last: what is read below them must stay, not they. */
function seenIn(scroller: Scroller, drawn: readonly DrawnLine[]): SeenLine[] {
  const top = scroller.scrollElement?.scrollTop ?? 0;
  const bottom = top + (scroller.scrollRect?.height ?? 0);
  return drawn
    .filter(({ start, end }) => end > top && start < bottom)
    .sort((one, other) => Number(one.isHeading) - Number(other.isHeading))
    .map(({ key, index, start }) => ({ key, index, offset: start - top }));
}
