import fc from 'fast-check';
import { expect, test } from 'vitest';
import { writeCsv } from '../../exchange/write-csv';
import { failure } from '../diagnose/failure';
import { hostileFailure } from './hostile-failure';
import { archivedPage, takeAll } from './taken';

const HEADER = 'time,page,method,url,status,error,type,who made it,whose turn,meaning,headline,times,site';

test('a failure is a row', async () => {
  const own = failure({ status: 404, count: 3, url: 'https://shop.example/a,b' });
  const csv = writeCsv(await takeAll(archivedPage({ own })));
  const [header, row, end] = csv.split('\r\n');
  expect([header, end]).toEqual([HEADER, '']);
  const start = '2023-11-14T22:13:20.000Z,https://shop.example/cart,GET,"https://shop.example/a,b",404,,main_frame,';
  expect(row?.slice(0, start.length)).toBe(start);
  expect(row).toMatch(/,404 Not Found,.*,3,shop\.example$/);
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '"=1', '\n=1'])(
  '%j is no formula',
  async (type) => {
    const csv = writeCsv(await takeAll(archivedPage({ own: failure({ type }) })));
    const cell = parseCsv(csv)[1]?.[6];
    expect(cell).toBe(type === '"=1' ? type : `'${type}`);
  },
);

test('whatever failed, the table has its rows, and no cell is a formula', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(hostileFailure, { maxLength: 3 }), async (failures) => {
      const rows = parseCsv(writeCsv(await takeAll(archivedPage({ failures }))));
      expect(rows).toHaveLength(failures.length + 1);
      for (const row of rows) {
        expect(row).toHaveLength(13);
        expect(row.filter((cell) => /^\s*[=+\-@]|^[\t\r]/.test(cell))).toEqual([]);
      }
      expect(rows.slice(1).map((row) => row[2]?.replace(/^'/, ''))).toEqual(
        failures.map(({ method }) => method.replace(/^'/, '')),
      );
    }),
    { numRuns: 200 },
  );
});

/** RFC 4180, read strictly. */
function parseCsv(csv: string): string[][] {
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  const rows: string[][] = [[]];
  let read = 0;
  for (const { 0: whole, 1: inQuotes, 2: bare, 3: end } of csv.matchAll(cell)) {
    read += whole.length;
    rows.at(-1)?.push(inQuotes?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
  }
  expect(read, 'all of it is CSV').toBe(csv.length);
  return rows.slice(0, -1);
}
