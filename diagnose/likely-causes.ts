import type { Evidence } from './diagnosis';

/** Evidence moves the rank of causes: what a hint says of this very failure comes before what is common. */
export function likelyCauses(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap(({ grade, isCause, says }) => (grade === 'hint' && isCause ? [says] : []));
}
