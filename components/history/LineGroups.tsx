import type { ComponentChildren } from 'preact';
import type { LineOrder, Lines } from './line-order';

interface Props {
  /** Begins the ids of lines. */
  id: string;
  lines: Lines;
  order: LineOrder;
  /** The lines to draw, ascending. */
  places: readonly number[];
  active?: number;
  openKey?: string;
  render(index: number): ComponentChildren;
  onOpen(index: number): void;
}

/** Lines below their headings. Each group carries its heading’s words, since the heading itself may be out of sight. */
export function LineGroups({ places, ...props }: Props) {
  const { lines, order } = props;
  return (
    <>
      {groupsOf(places, order).map(({ heading, places }) =>
        heading < 0 ? (
          places.map((index) => <Line key={lines.keyOf(index)} index={index} {...props} />)
        ) : (
          // biome-ignore lint/a11y/useSemanticElements: a listbox may hold groups, and a fieldset is for a form
          <div key={lines.keyOf(heading)} role="group" aria-label={lines.headingOf(heading)}>
            {places.map((index) =>
              index === heading ? (
                <div key={lines.keyOf(index)} class="line-heading" aria-hidden="true" style={sizeOf(lines, index)}>
                  {props.render(index)}
                </div>
              ) : (
                <Line key={lines.keyOf(index)} index={index} {...props} />
              ),
            )}
          </div>
        ),
      )}
    </>
  );
}

function Line({ id, index, lines, order, active, openKey, render, onOpen }: Omit<Props, 'places'> & { index: number }) {
  const key = lines.keyOf(index);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the list has the focus and the keys
    <div
      id={`${id}-${key}`}
      class="line"
      role="option"
      aria-selected={key === openKey}
      aria-setsize={order.size}
      aria-posinset={order.openableBefore(index) + 1}
      data-active={index === active}
      style={sizeOf(lines, index)}
      onClick={() => onOpen(index)}
    >
      {render(index)}
    </div>
  );
}

function sizeOf(lines: Lines, index: number) {
  return { height: `${lines.sizeOf(index)}px` };
}

function groupsOf(places: readonly number[], order: LineOrder): { heading: number; places: number[] }[] {
  const groups: { heading: number; places: number[] }[] = [];
  for (const index of places) {
    const heading = order.headingAbove(index);
    const group = groups.at(-1);
    if (group?.heading === heading) group.places.push(index);
    else groups.push({ heading, places: [index] });
  }
  return groups;
}
