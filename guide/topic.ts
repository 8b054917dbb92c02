import type { Category, EntryId, Family, State, TopicId, Vendor } from '../data/shapes';
import type { Shelf } from './shelf.ts';

/** A page of the guide in one line, as lists, links and the search show it. */
export interface Topic {
  id: TopicId;
  /** `407`, `404.13`, `1020`; network failures, classes, vendors and articles have none. */
  code?: string;
  title: string;
  sign: string;
  /** Its shelves; articles stand on none. */
  categories: readonly Category[];
  state?: State;
  /** Name of the vendor whose code it is. */
  vendor?: string;
  /** To which a network failure belongs. */
  family?: Family;
}

/** The guide's catalogue: a line for each page, in the order of the folders. */
export function topicsOf({ entries, vendors, articles }: Shelf): Topic[] {
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
    ...articles.map(({ id, article: { title, sign } }) => ({ id, title, sign, categories: [] })),
  ];
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
