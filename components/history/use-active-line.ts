import type { RefObject } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { indexOfKey, type LineOrder, type Lines } from './line-order';
import { placeOf, type Scroller } from './use-virtual-lines';

interface ActiveLine {
  /** Where the line is that keys work on; nothing until there is one. */
  active?: number;
  activate(index: number): void;
  /** Makes the topmost line in sight the active one, where there is none yet. */
  begin(): void;
  /** Moves by a key and brings the line into sight; whether the key does that. */
  move(key: string): boolean;
  /** Brings a line into sight. */
  reveal(index: number): void;
}

/** The one line of a list that the keys work on; it stays active wherever the list scrolls and whatever comes in. */
export function useActiveLine(
  element: RefObject<HTMLElement | null>,
  lines: Lines,
  order: LineOrder,
  scroller: Scroller,
): ActiveLine {
  const [kept, keep] = useState<{ key: string; index: number }>();
  const active = useMemo(() => kept && (placeAmong(lines, kept) ?? order.openableAt(kept.index, 1)), [kept, lines]);
  const activate = (index: number) => keep({ key: lines.keyOf(index), index });

  const reveal = (index: number) => {
    const list = element.current;
    if (!list) return;
    // The heading of a line comes along when there is no line between them.
    const first = order.headingAbove(index) === index - 1 ? Math.max(0, index - 1) : index;
    const { start } = placeOf(scroller, first);
    const { end } = placeOf(scroller, index);
    if (start < list.scrollTop) list.scrollTop = start;
    else if (end > list.scrollTop + list.clientHeight) list.scrollTop = end - list.clientHeight;
  };
  const begin = () => {
    const top = order.openableAt(scroller.range?.startIndex ?? 0, 1);
    if (active === undefined && top !== undefined) activate(top);
  };
  const move = (key: string) => {
    const to = targetOf(key, active ?? -1, lines, order, scroller);
    if (to === undefined) return false;
    activate(to);
    reveal(to);
    return true;
  };
  return { active, activate, begin, move, reveal };
}

function placeAmong(lines: Lines, { key, index }: { key: string; index: number }): number | undefined {
  const found = indexOfKey(lines, key, index);
  return found < 0 ? undefined : found;
}

function targetOf(key: string, from: number, { count }: Lines, order: LineOrder, scroller: Scroller) {
  const page = (direction: 1 | -1) => {
    const { start, end } = placeOf(scroller, from);
    const far = start + direction * ((scroller.scrollRect?.height ?? 0) - (end - start));
    return order.openableAt(scroller.getVirtualItemForOffset(Math.max(0, far))?.index ?? from, direction);
  };
  switch (key) {
    case 'ArrowDown':
      return order.openableAt(from + 1, 1);
    case 'ArrowUp':
      return order.openableAt(from - 1, -1);
    case 'PageDown':
      return page(1);
    case 'PageUp':
      return page(-1);
    case 'Home':
      return order.openableAt(0, 1);
    case 'End':
      return order.openableAt(count - 1, -1);
  }
}
