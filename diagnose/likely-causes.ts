import type { Evidence } from './diagnosis';

/**
 * Evidence moves the rank of causes: what is known of this very failure comes before what is common. Where there is
 * proof, hints have nothing to add.
 */
export function likelyCauses(evidence: readonly Evidence[]): string[] {
  const about = evidence.filter(({ isCause }) => isCause);
  const proofs = about.filter(({ grade }) => grade === 'proof');
  const telling = proofs.length > 0 ? proofs : about.filter(({ grade }) => grade === 'hint');
  return [...new Set(telling.map(({ says }) => says))];
}
