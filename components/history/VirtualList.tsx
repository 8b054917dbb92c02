import { ArrowUp } from 'lucide-preact';
import type { ComponentChildren, Ref } from 'preact';
import { useId, useImperativeHandle, useMemo, useRef } from 'preact/hooks';
import { LineGroups } from './LineGroups';
import { indexOfKey, type Lines, orderOf } from './line-order';
import { useActiveLine } from './use-active-line';
import { placeOf, useVirtualLines } from './use-virtual-lines';
import { counted } from './words';

/** What a page may ask of its list. */
interface ListHandle {
  focus(): void;
  scrollToTop(): void;
  /** Brings a line into sight and makes it the active one; whether it is there. */
  scrollToKey(key: string): boolean;
}

interface Props {
  /**
   * Together at most 17,000,000 CSS pixels high: Firefox draws nothing higher. While this is the same object, nothing is
   * laid out anew. For other lines altogether (a filter, an order), give the list another `key`: it starts at the top.
   */
  lines: Lines;
  /** What is in the list, for those who hear it. */
  label: string;
  /** What a line shows: text and pictures. Only a heading may have what pointers press; the keys do not get there. */
  render(index: number): ComponentChildren;
  /** The line whose contents are shown elsewhere. */
  openKey?: string;
  onOpen(key: string, index: number): void;
  /** What the key Delete does with the line that the keys work on. */
  onDelete?(index: number): void;
  handle?: Ref<ListHandle>;
}

/** A list of any length that draws what is in sight. It fills its container, and what is read in it never moves. */
export function VirtualList({ lines, label, render, openKey, onOpen, onDelete, handle }: Props) {
  const element = useRef<HTMLDivElement>(null);
  const id = useId();
  const order = useMemo(() => orderOf(lines), [lines]);
  const { scroller, room, newAbove } = useVirtualLines(element, lines, order);
  const { active, activate, begin, move, reveal } = useActiveLine(element, lines, order, scroller);
  const scrollToTop = () => element.current?.scrollTo({ top: 0 });
  useImperativeHandle(handle ?? null, () => ({
    focus: () => element.current?.focus(),
    scrollToTop,
    scrollToKey(key) {
      const index = indexOfKey(lines, key);
      if (index < 0) return false;
      activate(index);
      reveal(index);
      return true;
    },
  }));
  const open = (index: number) => {
    activate(index);
    onOpen(lines.keyOf(index), index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const isOpening = (event.key === 'Enter' || event.key === ' ') && active !== undefined;
    const isDeleting = event.key === 'Delete' && active !== undefined && onDelete !== undefined;
    if (isOpening) open(active);
    if (isDeleting) onDelete(active);
    if (isOpening || isDeleting || move(event.key)) event.preventDefault();
  };

  const items = scroller.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const block = (last?.end ?? 0) - (first?.start ?? 0) + room;
  // Where scrolling is faster than drawing, old lines stay in sight rather than none.
  const hold = Math.min(0, (scroller.scrollRect?.height ?? 0) - block);
  const isAway = active !== undefined && (active < (first?.index ?? 0) || active > (last?.index ?? 0));
  const shared = { id, lines, order, active, openKey, render, onOpen: open };
  return (
    <div class="virtual-list">
      {newAbove > 0 && (
        <button type="button" class="new-above" onClick={scrollToTop}>
          <ArrowUp size={14} aria-hidden="true" /> {counted('history.list.newAbove', newAbove)}
        </button>
      )}
      <div
        class="lines"
        ref={element}
        role="listbox"
        aria-label={label}
        aria-activedescendant={active === undefined ? undefined : `${id}-${lines.keyOf(active)}`}
        aria-keyshortcuts={onDelete && 'Delete'}
        tabIndex={0}
        onFocus={begin}
        onKeyDown={onKeyDown}
      >
        <div class="all-lines" style={{ height: px(scroller.getTotalSize() + room) }}>
          <div style={{ height: px(first?.start ?? 0) }} />
          <div class="drawn-lines" style={{ height: px(block), top: px(hold), bottom: px(hold) }}>
            <LineGroups {...shared} places={items.map(({ index }) => index)} />
          </div>
          {isAway && (
            <div class="away" style={{ top: px(placeOf(scroller, active).start) }}>
              <LineGroups {...shared} places={[active]} />
            </div>
          )}
        </div>
      </div>
    </div>
  );
}

function px(length: number): string {
  return `${length}px`;
}
