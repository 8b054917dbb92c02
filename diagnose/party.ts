import type { Failure } from '../capture/failure';
import type { Entry, Party } from '../data/shapes';
import type { Confidence, Evidence } from './diagnosis';

/** Who made the error. Only proof overrules what the kind of failure tells; two proofs that disagree prove nothing. */
export function partyOf(
  failure: Failure,
  { entry, evidence, isVendors = false }: { entry: Entry; evidence: readonly Evidence[]; isVendors?: boolean },
): { party: Party; confidence: Confidence } {
  const proven = new Set(evidence.filter(({ grade }) => grade === 'proof').map(({ party }) => party));
  const [party] = proven;
  // What a proven vendor calls a failure is its answer, whatever the number.
  const isAnswer = (failure.status ?? 0) >= 400 || isVendors;
  if (isAnswer && proven.size === 1 && party) return { party, confidence: 'sure' };
  if (isAnswer && proven.size > 1) return { party: 'unknown', confidence: 'unsure' };
  // Over https the network can hardly write an answer, whatever its status claims.
  const isFarFetched = isAnswer && entry.party === 'network' && failure.url.startsWith('https:');
  if (entry.party === 'unknown' || isFarFetched) return { party: 'unknown', confidence: 'unsure' };
  return { party: entry.party, confidence: entry.confidence ?? 'likely' };
}
