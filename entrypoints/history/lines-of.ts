import { i18n } from '#i18n';
import type { Lines } from '../../components/history/line-order';
import { counted } from '../../components/history/words';
import type { Line, Sections } from '../../history/sections';

/** In CSS pixels, where text has its usual size. */
const HEIGHTS: Record<Line['kind'], number> = { day: 30, tab: 32, page: 30, failure: 46 };

/** Sections as the lines of a list, with text `scale` times as large as usual. */
export function linesOf(sections: Sections, scale: number): Lines {
  const count = sections.lineCount;
  // The list asks for the heights of all lines, so they are at hand.
  const heights = new Uint8Array(count).fill(HEIGHTS.failure);
  const headings = new Uint8Array(count);
  for (const [line, kind] of sections.headings()) {
    heights[line] = HEIGHTS[kind];
    headings[line] = 1;
  }
  return {
    count,
    sizeOf: (index) => Math.round((heights[index] ?? 0) * scale),
    // It is a part of an element's id, too, which holds no spaces.
    keyOf: (index) => keyOf(sections.keyAt(index)),
    isHeading: (index) => headings[index] === 1,
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
  const failures = counted('history.failures', line.rows);
  switch (line.kind) {
    case 'day':
      return i18n.t('history.list.heard.day', { day: new Date(line.at).toLocaleDateString(), failures });
    case 'tab':
      return i18n.t('history.list.heard.tab', { pages: counted('history.pages', line.pages), failures });
    case 'page': {
      const { site, at } = line.page;
      return i18n.t('history.list.heard.page', { site, time: new Date(at).toLocaleString(), failures });
    }
  }
}
