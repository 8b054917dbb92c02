export interface Row {
  what: string;
  value: string;
  comparedWith?: string;
  /** Of the value to what it is compared with. */
  ratio?: number;
  aim?: string;
  /** Whether the aim is met, where there is one. */
  isMet?: boolean;
}

const HEADINGS = ['what', 'value', 'compared with', 'ratio', 'aim', ''];

/** The rows as text, each column as wide as it must be. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const rule = widths.map((width) => '─'.repeat(width));
  return [HEADINGS, rule, ...rows.map(cells)]
    .map((line) =>
      line
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

function cells({ what, value, comparedWith = '–', ratio, aim = '–', isMet }: Row): string[] {
  const verdict = isMet === undefined ? '' : isMet ? 'ok' : 'OVER';
  return [what, value, comparedWith, ratio === undefined ? '–' : `× ${ratio.toFixed(2)}`, aim, verdict];
}
