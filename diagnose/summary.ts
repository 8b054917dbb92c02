import type { Confidence } from './diagnosis';

/** A sentence by which an entry says that the failure alone does not tell who made it. */
const IGNORANCE = /[^.]*\bcan’t tell (?:where|which)\b[^.]*\./g;

/** An entry's own words; where the party is proven, without those that say that it can't be known. */
export function summaryOf(plain: string, confidence: Confidence): string {
  return confidence === 'sure' ? plain.replace(IGNORANCE, '').trim() : plain;
}
