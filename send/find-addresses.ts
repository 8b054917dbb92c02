import { type AddressNote, type ParsedAddress, parseAddress } from './parse-address';

/** As many as are checked at once. */
export const MOST_ADDRESSES = 5000;
const MOST_REFUSED = 100;
const MOST_SHOWN = 200;

type Address = Extract<ParsedAddress, { url: string }>;
type Refusal = Exclude<ParsedAddress, Address>;

export interface FoundAddresses {
  /** Each once, in the order in which they came. */
  urls: readonly string[];
  /** What was changed in some of them. */
  notes: ReadonlySet<AddressNote>;
  /** Lines in which there is no address, at most 100 of them. */
  refused: readonly { line: number; text: string; why: Refusal }[];
  /** How many came twice. */
  repeated: number;
  /** How many more there are than are checked. */
  tooMany: number;
}

/** An address with its scheme, wherever it stands in a line, up to the end of a column. */
const WRITTEN_OUT = /https?:\/\/[^\s"'<>`|\\^{},;]+/gi;
const HREF = /\bhref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/**
 * The addresses in a text: one in each line, or those that stand in it somewhere (a table, HTML, a message). In HTML
 * only where its links lead; links without a host lead nowhere from here.
 */
export function findAddresses(text: string): FoundAddresses {
  const collected = collect();
  const refused: FoundAddresses['refused'][number][] = [];
  if (/<[a-z][^<]*\bhref\s*=/i.test(text)) {
    for (const one of linksIn(text)) collected.add(one);
    return { ...collected.all(), refused };
  }
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  const isTable = isTableOf(lines.filter(Boolean));
  for (const [index, line] of lines.entries()) {
    if (line === '') continue;
    const parsed = parseAddress(line);
    if (parsed.problem === undefined && !isTable) {
      collected.add(parsed);
      continue;
    }
    const found = writtenOutIn(line);
    for (const one of found) collected.add(one);
    // A table's first row names its columns.
    if (found.length > 0 || (isTable && index === 0) || refused.length === MOST_REFUSED) continue;
    const why: Refusal = parsed.problem === undefined ? { problem: 'no-host', at: 0, found: '' } : parsed;
    refused.push({ line: index + 1, text: line.slice(0, MOST_SHOWN), why });
  }
  return { ...collected.all(), refused };
}

/** Each address once, its fragment left out, and no more than are checked. What is no http or https is left out. */
export function uniqueAddresses(links: Iterable<string>): Omit<FoundAddresses, 'refused'> {
  const collected = collect();
  for (const link of links) for (const one of fullAddress(link)) collected.add(one);
  return collected.all();
}

function collect() {
  const urls = new Set<string>();
  const notes = new Set<AddressNote>();
  let repeated = 0;
  let tooMany = 0;
  return {
    add(one: Address) {
      if (urls.has(one.url)) repeated++;
      else if (urls.size === MOST_ADDRESSES) tooMany++;
      else {
        urls.add(one.url);
        for (const note of one.notes) notes.add(note);
      }
    },
    all: () => ({ urls: [...urls], notes, repeated, tooMany }),
  };
}

/** Each row has several columns. */
function isTableOf(rows: readonly string[]): boolean {
  return rows.length > 1 && rows.every((row) => /[,;\t]/.test(row));
}

function linksIn(html: string): Address[] {
  return [...html.matchAll(HREF)].flatMap(([, double, single, bare]) =>
    fullAddress((double ?? single ?? bare ?? '').replaceAll('&amp;', '&')),
  );
}

/** What comes last in a sentence or a column belongs to the sentence. */
function writtenOutIn(line: string): Address[] {
  return (line.match(WRITTEN_OUT) ?? []).flatMap((one) => fullAddress(one.replace(/[.:!?)\]]+$/, '')));
}

function fullAddress(text: string): Address[] {
  const parsed = /^\s*https?:/i.test(text) ? parseAddress(text) : undefined;
  return parsed?.problem === undefined && parsed ? [parsed] : [];
}
