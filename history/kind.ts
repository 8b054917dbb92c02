import type { EntryId } from '../data/shapes';

/** What a failure is a case of. */
export interface Kind {
  /** The status, or a short word such as `DNS`. */
  word: string;
  /** A few words for a row in a list. */
  short: string;
  entry: EntryId;
}

/**
 * What a kind is called in an address, and by which kinds are told apart: `404`, `name-not-resolved`, `iis/404.13`. A
 * status without a page of its own is called by its number, too.
 */
export function kindName({ word, entry }: Pick<Kind, 'word' | 'entry'>): string {
  if (/^classes\/\dxx$/.test(entry) && /^\d+$/.test(word)) return word;
  return entry.replace(/^(statuses|classes|failures|vendors)\//, '');
}

/** Lower-case text to find a kind by. */
export function kindText(kind: Kind): string {
  const name = kindName(kind);
  return `${kind.word}\n${kind.short}\n${name}\n${name.replaceAll('-', ' ')}`.toLowerCase();
}

/** A kind as one text, for a dictionary. */
export function packKind({ word, short, entry }: Kind): string {
  return [word, entry, short].join('\n');
}

/** Whatever the text, there is a kind. */
export function unpackKind(text: string): Kind {
  const [word = '', entry = '', ...short] = text.split('\n');
  return { word, entry: entry as EntryId, short: short.join('\n') };
}
