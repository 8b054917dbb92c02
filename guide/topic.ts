import type { Category, Entry, EntryId, Family, Guide, Pair, State, TopicId, Vendor } from '../data/shapes';

/** A page of the guide in one line, as lists, links and the search show it. */
export interface Topic {
  id: TopicId;
  /** `407`, `404.13`, `1020`; network failures, classes and vendors have none. */
  code?: string;
  title: string;
  sign: string;
  categories: readonly Category[];
  state?: State;
  /** Name of the vendor whose code it is. */
  vendor?: string;
  /** To which a network failure belongs. */
  family?: Family;
}

/** What the search finds a topic by. */
export interface SearchText {
  id: TopicId;
  code: string;
  /** Browsers' names, vendors' names. */
  names: string;
  title: string;
  short: string;
  meaning: string;
  text: string;
}

/** Everything in data/ that has a page, each with its id. */
export interface Shelf {
  entries: readonly {
    id: EntryId;
    entry: Entry;
    guide?: Guide & { state?: State; vendor?: string };
    names?: string[];
    family?: Family;
  }[];
  vendors: readonly { id: `vendors/${string}`; vendor: Vendor }[];
  pairs: readonly Pair[];
}

/** The guide's catalogue: a line for each page, in the order of the folders. */
export function topicsOf({ entries, vendors }: Shelf): Topic[] {
  const vendorOf = (name: string) => vendors.find(({ id }) => id === `vendors/${name}`)?.vendor;
  return [
    ...entries.map(({ id, entry, guide, family }) => {
      const vendor = id.startsWith('vendors/') ? id.split('/')[1] : guide?.vendor;
      return {
        id,
        code: codeOf(id),
        title: entry.title,
        sign: entry.sign,
        state: guide?.state,
        family,
        vendor: vendor && vendorOf(vendor)?.name,
        categories: categoriesOf(
          id,
          guide?.state,
          vendorsOf(id, vendor, entries).flatMap((name) => vendorOf(name) ?? []),
        ),
      };
    }),
    ...vendors.map(({ id, vendor }) => ({
      id,
      title: vendor.name,
      sign: vendor.sign,
      categories: [vendor.category],
    })),
  ];
}

/** One sentence for each page. */
export function meaningsOf({ entries, vendors }: Shelf): Record<TopicId, string> {
  return Object.fromEntries([
    ...entries.map(({ id, entry, guide }) => [id, guide?.meaning ?? `${inGeneral(entry.headline)}.`]),
    ...vendors.map(({ id, vendor }) => [id, firstSentence(vendor.plain)]),
  ]);
}

/** What the search reads. */
export function searchTextsOf(shelf: Shelf): SearchText[] {
  const meanings = meaningsOf(shelf);
  const vendorNames = new Map(shelf.vendors.map(({ id, vendor }) => [id, vendor.name]));
  return [
    ...shelf.entries.map(({ id, entry, guide, names = [] }) => ({
      id,
      code: codeOf(id) ?? '',
      names: [...names, vendorNames.get(`vendors/${id.split('/')[1]}`) ?? ''].join(' '),
      title: entry.title,
      short: entry.short,
      meaning: meanings[id] ?? '',
      text: [
        entry.plain,
        ...entry.causes,
        guide?.definition ?? '',
        ...(guide?.questions ?? []).map(({ question }) => question),
      ]
        .map(inGeneral)
        .join(' '),
    })),
    ...shelf.vendors.map(({ id, vendor }) => ({
      id,
      code: '',
      names: '',
      title: vendor.name,
      short: '',
      meaning: meanings[id] ?? '',
      text: `${vendor.plain} ${vendor.tell} ${vendor.codes}`,
    })),
  ];
}

/** Puts general words for the hosts that only a failure can name. */
export function inGeneral(text: string): string {
  return text
    .replace(/,? \{proxy\}(,(?= ))?/g, '')
    .replace(/^\{site\}|(?<=[.?!] )\{site\}/g, 'The site')
    .replaceAll('{site}', 'the site');
}

export function codeOf(id: TopicId): string | undefined {
  const [folder, first, second] = id.split('/');
  if (folder === 'statuses') return first;
  if (folder === 'classes') return first === 'network' ? undefined : first;
  return folder === 'vendors' ? second : undefined;
}

/** The vendors that use a code: its own, and those that give its number a meaning. */
function vendorsOf(id: EntryId, own: string | undefined, entries: Shelf['entries']): string[] {
  if (id.startsWith('vendors/')) return own ? [own] : [];
  const number = codeOf(id);
  const others = entries.flatMap(({ id: other }) => {
    const [folder, vendor = '', code] = other.split('/');
    return folder === 'vendors' && code === number ? [vendor] : [];
  });
  return [...(own ? [own] : []), ...others];
}

function categoriesOf(id: EntryId, state: State | undefined, vendors: readonly Vendor[]): Category[] {
  if (/^(failures|families)\//.test(id) || id === 'classes/network') return ['network'];
  if (id.startsWith('classes/')) return [codeOf(id) as Category];
  const isRegistered = state !== 'vendor' && state !== 'unofficial';
  if (id.startsWith('statuses/') && isRegistered) return [`${id.charAt('statuses/'.length)}xx` as Category];
  const categories = [...new Set(vendors.map(({ category }) => category))];
  return categories.length > 0 ? categories : ['software'];
}

function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s|$)/.exec(text)?.[0] ?? text;
}
