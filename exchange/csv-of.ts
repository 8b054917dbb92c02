/** What a spreadsheet takes for the start of a formula, full-width signs and spaces before it included. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

/** Rows as a table for spreadsheets (RFC 4180), in which no cell can be a formula. */
export function csvOf(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((cells) => `${cells.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: string | number): string {
  const text = typeof value === 'string' && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
