import type { Lines } from '../../components/history/line-order';
import { counted } from '../../components/history/words';
import type { Line, Sections } from '../../history/sections';

/** In CSS pixels. */
const HEIGHTS: Record<Line['kind'], number> = { day: 30, tab: 32, page: 30, failure: 46 };

/** Sections as the lines of a list. */
export function linesOf(sections: Sections): Lines {
  return {
    count: sections.lineCount,
    sizeOf: (index) => HEIGHTS[sections.kindAt(index)],
    // It is a part of an element's id, too, which holds no spaces.
    keyOf: (index) => keyOf(sections.keyAt(index)),
    isHeading: (index) => sections.kindAt(index) !== 'failure',
    headingOf(index) {
      const line = sections.lineAt(index);
      return line && line.kind !== 'failure' ? wordsOf(line) : undefined;
    },
  };
}

export function keyOfFailure({ page, place }: { page: string; place: number }): string {
  return keyOf(`${page}.${place}`);
}

function keyOf(text: string): string {
  return text.replaceAll(' ', '_');
}

function wordsOf(line: Exclude<Line, { kind: 'failure' }>): string {
  const failures = counted(line.rows, 'failure');
  if (line.kind === 'day') return `${new Date(line.at).toLocaleDateString()}, ${failures}`;
  if (line.kind === 'tab') return `A tab, ${counted(line.pages, 'page')}, ${failures}`;
  return `${line.page.site}, ${new Date(line.page.at).toLocaleString()}, ${failures}`;
}
