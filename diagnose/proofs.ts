import type { Failure } from '../capture/failure';
import type { Signature, Signs } from '../data/shapes';
import { type Contents, contentEvidence } from './contents';
import type { Evidence } from './diagnosis';
import { matches, tellSignature } from './evidence';
import { tellSignIn } from './tell-sign-in';

/** Signatures that prove something, each with its place among all, by a header that they need; '' where they need none. */
type Shelf = ReadonlyMap<string, readonly (readonly [place: number, signature: Signature])[]>;

const shelves = new WeakMap<Signs, Shelf>();

/** The same proofs as among `evidenceOf`, in the same order, found without telling anything else: for a great many failures. */
export function proofsOf(failure: Failure, signs: Signs, contents: Contents = {}): Evidence[] {
  const { signIn } = failure;
  return [
    ...(signIn ? [tellSignIn(signIn)] : []),
    ...contentEvidence(failure, contents),
    ...matching(failure, shelfOf(signs)).map((signature) => tellSignature(signature, failure)),
  ].filter(({ grade }) => grade === 'proof');
}

function matching(failure: Failure, shelf: Shelf): Signature[] {
  const names = new Set(['', ...(failure.headers ?? []).map(([name]) => name)]);
  const found = [...names].flatMap((name) => shelf.get(name) ?? []).filter(([, one]) => matches(one, failure));
  return found.sort(([one], [other]) => one - other).map(([, signature]) => signature);
}

function shelfOf(signs: Signs): Shelf {
  const known = shelves.get(signs);
  if (known) return known;
  const proving = signs.signatures
    .map((one, place) => [place, one] as const)
    .filter(([, { grade }]) => grade === 'proof');
  const shelf = Map.groupBy(proving, ([, { headers }]) => neededHeader(headers));
  shelves.set(signs, shelf);
  return shelf;
}

function neededHeader(headers: Signature['headers']): string {
  return Object.keys(headers).find((name) => headers[name] !== null) ?? '';
}
