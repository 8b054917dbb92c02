import type { Article } from '../data/article';
import type { Entry, EntryId, Family, Guide, Pair, State, Vendor } from '../data/shapes';

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
  articles: readonly { id: `articles/${string}`; article: Article }[];
}
