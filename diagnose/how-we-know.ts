import type { Failure } from '../capture/failure';
import type { Diagnosis, Evidence } from './diagnosis';
import { toldHeaders } from './headers/told';

/**
 * All the facts of a failure, for whoever wants to know them exactly: a diagnosis's evidence, and what the values of
 * standard headers say, which blames nobody. Of one header line whoever knows most speaks: a signature, then what its
 * value says, then what it is for.
 */
export function howWeKnow(failure: Failure, { evidence }: Diagnosis): Evidence[] {
  const announcing = new Set(evidence.flatMap(({ announcedBy }) => announcedBy ?? []));
  const told = new Map(toldHeaders(failure, announcing).map((one) => [one.fact, one]));
  const exact = evidence.map((one) => (one.grade ? one : (told.get(one.fact) ?? one)));
  const shown = new Set(evidence.map(({ fact }) => fact));
  return [...exact, ...[...told.values()].filter(({ fact }) => !shown.has(fact))];
}
