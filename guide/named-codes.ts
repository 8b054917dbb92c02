import type { Evidence } from '../diagnose/diagnosis';
import type { Catalogue } from './catalogue';
import type { Topic } from './topic';

/** The vendors' own codes that an answer's headers name, such as `1016` in `Cf-Error-Type: 1016`; proven ones only. */
export function namedCodes(evidence: readonly Evidence[], catalogue: Catalogue): Topic[] {
  const proven = evidence.flatMap(({ fact, vendor, grade }) => (vendor && grade === 'proof' ? [{ fact, vendor }] : []));
  const ids = proven.flatMap(({ fact, vendor }) =>
    // A number that is a status has its meaning on the status's own page.
    (fact.match(/[A-Za-z0-9_.]{4,80}/g) ?? []).map((code) => `vendors/${vendor}/${code}` as const),
  );
  return catalogue.findAll([...new Set(ids)]);
}
