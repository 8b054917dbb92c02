import { rm, writeFile } from 'node:fs/promises';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { archive } from './archive.ts';
import { check } from './check.ts';
import { diagnoses } from './diagnoses.ts';
import { buildEmptyPopup, buildWhatBroke, doNothing } from './extensions.ts';
import { flood } from './flood.ts';
import { guide } from './guide.ts';
import { har } from './har.ts';
import { history } from './history.ts';
import { popup } from './popup.ts';
import { sizes } from './sizes.ts';
import { median, ratios, spread } from './statistics.ts';
import { type Row, table } from './table.ts';
import { wake } from './wake.ts';

const RESULTS = join(import.meta.dirname, '../../bench-results.json');

const { values: options } = parseArgs({ options: { rounds: { type: 'string', default: '9' } } });
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Say --rounds and a whole number, 1 or more.');

const machine = { cpu: cpus()[0]?.model, cores: cpus().length, load: loadavg()[0] ?? 0, node: process.version };
const whatBroke = await buildWhatBroke();
const emptyPopup = await buildEmptyPopup();
const bytes = await sizes(whatBroke);
const diagnosed = await diagnoses(rounds);
const flooded = await flood({ 'What Broke?': whatBroke, 'does nothing': doNothing, 'no extension': undefined }, rounds);
const archived = await archive(whatBroke, rounds);
const looked = await history(whatBroke, rounds);
const imported = await har(whatBroke, Math.min(rounds, 5));
const opened = await popup({ 'What Broke?': whatBroke, empty: emptyPopup }, Math.max(15, rounds));
const guided = await guide(whatBroke, emptyPopup, Math.max(15, rounds));
const checking = await check(whatBroke, rounds);
const woken = await wake(whatBroke, rounds);
for (const folder of [whatBroke, emptyPopup]) await rm(folder, { recursive: true });

const perSecond = Math.round((diagnosed.times * 1000) / median(diagnosed.usual));
const ours = flooded['What Broke?'];
const rows: Row[] = [
  compared('2,000 requests, half fail', ours, 'an extension that does nothing', flooded['does nothing'], 1.05),
  compared('2,000 requests, half fail', ours, 'no extension', flooded['no extension']),
  compared('extension that does nothing', flooded['does nothing'], 'no extension', flooded['no extension']),
  compared('the same, kept for days', archived.kept, 'kept for this session only', archived.notKept, 1.05),
  compared('history of 100,000: first screen', looked.many, 'of 100', looked.few, 1.5),
  {
    what: 'history of 100,000: a filter',
    value: milliseconds(looked.filter),
    aim: '≤ 100 ms',
    isMet: median(looked.filter) <= 100,
  },
  memory('history of 100,000: memory', looked.manyBytes, 'of 100', looked.fewBytes, 1.5),
  compared('HAR of 50 MB, explained', imported.explained, 'JSON.parse alone', imported.parsed, 3),
  compared('popup to headline', opened['What Broke?'], 'an empty Preact popup', opened.empty, 1.5),
  {
    what: 'guide: click to a code’s page',
    value: milliseconds(guided.click),
    aim: '≤ 100 ms',
    isMet: median(guided.click) <= 100,
  },
  compared('guide: click to a code’s page', guided.click, 'opening an empty Preact page', guided.empty),
  compared('guide: opening a code’s page', guided.opened, 'opening an empty Preact page', guided.empty),
  compared('1,000 addresses checked', checking.checked, 'fetch alone', checking.fetched, 1.3),
  {
    what: 'diagnoses per second',
    value: perSecond.toLocaleString('en'),
    aim: '≥ 10,000',
    isMet: perSecond >= 10_000,
  },
  compared('20,000 diagnoses', diagnosed.usual, '20,000 copies of the failures', diagnosed.copies),
  compared('diagnoses, 40 headers', diagnosed.many, '10 headers', diagnosed.few, 4.4),
  compared('404 to badge, worker asleep', woken.asleep, 'worker awake', woken.awake),
  size('background.js', bytes.background, 30),
  size('popup’s first JavaScript', bytes.popup, 60),
  size('guide’s first JavaScript', bytes.guide, 150),
  size('whole extension', bytes.whole, 3000),
];

console.log(`\n${table(rows)}\n`);
console.log('What each signature costs on usual failures, the dearest first:');
for (const { name, nanoseconds } of diagnosed.costs) console.log(`${nanoseconds.toFixed(0).padStart(6)} ns  ${name}`);
console.log();
const missed = rows.filter(({ isMet }) => isMet === false);
console.log(missed.length === 0 ? 'Every aim is met.' : `Aims missed: ${missed.map(({ what }) => what).join('; ')}.`);
if (machine.load > machine.cores / 2) {
  console.log(`The machine was busy (load ${machine.load.toFixed(1)} on ${machine.cores} cores): measure again later.`);
}
const results = {
  at: new Date().toISOString(),
  machine,
  rows,
  bytes,
  milliseconds: { diagnosed, flooded, archived, looked, imported, opened, guided, checking, woken },
};
await writeFile(RESULTS, `${JSON.stringify(results, null, 2)}\n`);
console.log('All that was measured is in bench-results.json.');

/** Times, each round against the same round of the other. */
function compared(what: string, values: number[], comparedWith: string, others: number[], aim?: number): Row {
  const each = ratios(values, others);
  const ratio = Math.round(median(each) * 100) / 100;
  return {
    what,
    value: milliseconds(values),
    comparedWith: `${comparedWith}: ${milliseconds(others)}`,
    ratio,
    spread: spread(each),
    ...(aim ? { aim: `≤ × ${aim}`, isMet: ratio <= aim } : {}),
  };
}

/** Bytes, each round against the same round of the other. */
function memory(what: string, bytes: number[], comparedWith: string, others: number[], aim: number): Row {
  const megabytes = (values: number[]) => `${Math.round(median(values) / 1e6)} MB`;
  const row = compared(what, bytes, comparedWith, others, aim);
  return { ...row, value: megabytes(bytes), comparedWith: `${comparedWith}: ${megabytes(others)}` };
}

function size(what: string, of: number, most?: number): Row {
  const value = `${(of / 1000).toFixed(1)} kB`;
  return { what, value, ...(most ? { aim: `≤ ${most} kB`, isMet: of <= most * 1000 } : {}) };
}

function milliseconds(values: number[]): string {
  return `${Math.round(median(values)).toLocaleString('en')} ms`;
}
