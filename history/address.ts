import type { Filter, Group } from './filter';
import { CLASSES, PARTIES, TURNS } from './numbered';

/** What the history shows, as far as its address tells. */
export interface View {
  filter: Filter;
  group: Group;
  /** A failure by its page's id and its index in `failuresOn(page)`. */
  shown?: { page: string; place: number };
}

/** As long as what somebody searches for, a host with its port, and an id or a kind may be. */
const LONGEST = { text: 200, host: 260, id: 100 };

/** A way to read a filter's value; what it does not know is nothing. */
type Read = (value: string) => string | number | undefined;

const host: Read = (value) => atMost(LONGEST.host, value);
const id: Read = (value) => atMost(LONGEST.id, value);
const oneOf =
  (known: readonly string[]): Read =>
  (value) =>
    known.find((one) => one === value);

/** Bookmarks hold these names: they stay. */
const NAMES: readonly [name: string, key: keyof Filter, read: Read][] = [
  ['q', 'text', (value) => value.slice(0, LONGEST.text).toWellFormed()],
  ['site', 'site', host],
  ['on', 'pageSite', host],
  ['kind', 'kind', id],
  ['by', 'party', oneOf(PARTIES)],
  ['turn', 'turn', oneOf(TURNS)],
  ['class', 'class', oneOf(CLASSES)],
  ['from', 'from', wholeNumber],
  ['to', 'to', wholeNumber],
  ['tab', 'tab', id],
  ['page', 'page', id],
];

const GROUPS: readonly Group[] = ['page', 'tab', 'none'];

/** Whatever the address says, there is a view. */
export function parseView(address: URLSearchParams): View {
  const found = NAMES.flatMap(([name, key, read]) => {
    const value = read(address.get(name) ?? '');
    return value === undefined || value === '' ? [] : [[key, value] as const];
  });
  const group = GROUPS.find((one) => one === address.get('group')) ?? 'page';
  const shown = parseShown(address.get('show') ?? '');
  return { filter: Object.fromEntries(found), group, ...(shown && { shown }) };
}

/** The address of a view, in one fixed order. */
export function writeView({ filter, group, shown }: View): URLSearchParams {
  const address = new URLSearchParams();
  for (const [name, key] of NAMES) {
    const value = filter[key];
    if (value !== undefined && value !== '') address.set(name, String(value));
  }
  if (group !== 'page') address.set('group', group);
  if (shown) address.set('show', `${shown.page}.${shown.place}`);
  return address;
}

function parseShown(value: string): View['shown'] {
  const dot = value.lastIndexOf('.');
  const place = wholeNumber(value.slice(dot + 1));
  const page = atMost(LONGEST.id, value.slice(0, Math.max(dot, 0)));
  return page && place !== undefined ? { page, place } : undefined;
}

function wholeNumber(value: string): number | undefined {
  return /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

function atMost(length: number, value: string): string | undefined {
  return value.length <= length ? value : undefined;
}
