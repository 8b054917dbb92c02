import type { Failure } from '../capture/failure';
import type { EntryId, Signs } from '../data/shapes';
import { evidenceOf } from './evidence';

/** A code in a header's value, such as `1016` or `ERR_DNS_FAIL`; a status has a page of its own. */
const CODE = /[A-Za-z0-9_.]{4,80}/g;

/**
 * Where the meaning may be found that a proven vendor gives an answer, the most exact first: the code that its headers
 * name, then the status. Whether there is such an entry, data/ knows. Two vendors' proofs prove nothing.
 */
export function vendorMeanings(failure: Failure, signs: Signs): EntryId[] {
  if ((failure.status ?? 0) < 400) return [];
  const proofs = evidenceOf(failure, signs).filter(({ grade }) => grade === 'proof');
  const vendors = new Set(proofs.map(({ vendor }) => vendor));
  const [vendor] = vendors;
  if (!vendor || vendors.size > 1) return [];
  const codes = proofs.flatMap(({ fact }) => fact.match(CODE) ?? []);
  return [...new Set([...codes, `${failure.status}`])].map((code) => `vendors/${vendor}/${code}` as const);
}
