import type { Failure } from '../capture/failure';
import type { Entry, EntryId } from '../data/shapes';
import type { Evidence } from './diagnosis';

/** A code in a header's value, such as `1016` or `ERR_DNS_FAIL`; a status has a page of its own. */
const CODE = /[A-Za-z0-9_.]{4,80}/g;

/** A wall that checks who asks can do so with a 202, which the browser may hide from a page that wanted something else. */
const WALLS = 202;

/**
 * Where the meaning may be found that a proven vendor gives an answer, the most exact first: the code that its headers
 * or its page name, then the status. Whether there is such an entry, data/ knows. Two vendors' proofs prove nothing, and
 * what the browser knows better (`failures/unexpected-proxy-auth`) no vendor overrules.
 */
export function vendorMeanings({ status = 0, error }: Failure, id: EntryId, evidence: readonly Evidence[]): EntryId[] {
  const isAnswer = status >= 400 && !id.startsWith('failures/');
  if (!isAnswer && !(status === WALLS && error !== undefined)) return [];
  const proofs = evidence.filter(({ grade }) => grade === 'proof');
  const vendors = new Set(proofs.map(({ vendor }) => vendor));
  const [vendor] = vendors;
  if (!vendor || vendors.size > 1) return [];
  const named = proofs.flatMap(({ code }) => code ?? []);
  const found = proofs.flatMap(({ code, fact }) => (code === undefined ? (fact.match(CODE) ?? []) : []));
  const own = (code: string | number): EntryId => `vendors/${vendor}/${code}`;
  return [...new Set([...named, ...found, status].map(own))];
}

/** The first of these meanings that is at hand. */
export function firstKnown(
  meanings: readonly EntryId[],
  entries: ReadonlyMap<EntryId, Entry>,
): { id: EntryId; entry: Entry } | undefined {
  for (const id of meanings) {
    const entry = entries.get(id);
    if (entry) return { id, entry };
  }
  return undefined;
}
