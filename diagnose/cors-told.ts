import type { EntryId } from '../data/shapes';
import type { CorsVerdict } from './cors';
import type { Evidence } from './diagnosis';

/** What the CORS check came to, and what it hid, as facts. They blame nobody: the browser only follows its rules. */
export function corsEvidence(cors: CorsVerdict | undefined): Evidence[] {
  if (!cors) return [];
  const hidden = cors.hidden ? [{ fact: 'Kept from the page', says: cors.hidden }] : [];
  return [...hidden, { fact: 'CORS, the rules for asking another site', says: cors.says }];
}

/** The failed condition is the cause where nothing but CORS failed. */
export function corsCause(id: EntryId, cors: CorsVerdict | undefined): string[] {
  return cors && id === 'failures/cors-refused' && cors.condition !== 'nothing-wrong' ? [cors.says] : [];
}

/** The header lines that would let the page read the answer. */
export function corsStep(cors: CorsVerdict | undefined): string[] {
  return cors && cors.owner.length > 0 ? [`To let the page read the answer, send: ${cors.owner.join('; ')}`] : [];
}
