export interface Row {
  what: string;
  value: string;
  comparedWith?: string;
  /** Of the value to what it is compared with, and how far from it the rounds were. */
  ratio?: number;
  spread?: number;
  aim?: string;
  /** Whether the aim is met, where there is one. */
  isMet?: boolean;
}

const HEADINGS = ['what', 'value', 'compared with', 'ratio', 'aim', ''];

/** The rows as text, each column as wide as it must be. */
export function table(rows: readonly Row[]): string {
  const lines = [HEADINGS, ...rows.map(cells)];
  const widths = HEADINGS.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  lines.splice(
    1,
    0,
    widths.map((width) => '─'.repeat(width)),
  );
  const padded = lines.map((line) => line.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return padded.map((line) => line.join('  ').trimEnd()).join('\n');
}

function cells({ what, value, comparedWith = '–', ratio, spread = 0, aim = '–', isMet }: Row): string[] {
  const compared = ratio === undefined ? '–' : `× ${ratio.toFixed(2)} ± ${spread.toFixed(2)}`;
  return [what, value, comparedWith, compared, aim, isMet === undefined ? '' : isMet ? 'ok' : 'OVER'];
}
