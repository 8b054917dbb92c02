import type { Failure } from '../capture/failure';
import type { PageWords } from '../data/shapes';
import type { Evidence } from './diagnosis';
import { FAR_PROXY, isFarProxy } from './far-proxy';

const MOST_QUOTED = 200;

/** A failed page's own words, and the rules that know whose words are whose. */
export interface ReadPage {
  text: string;
  words: readonly PageWords[];
}

/**
 * Who made a failed page, or another answer, by what it says: proof where there is some, else hints. What was found is
 * quoted as text, in at most 200 UTF-16 units.
 */
export function wordsEvidence(
  failure: Failure,
  { text, words }: ReadPage,
  what: 'page' | 'answer' = 'page',
): Evidence[] {
  const { status = 0 } = failure;
  if (status < 400) return [];
  const fitting = words.filter(({ statuses }) => statuses?.includes(status) ?? true);
  const found = fitting.flatMap((rule) => {
    const match = rule.text.exec(text);
    return match ? [tell(rule, match, { failure, what })] : [];
  });
  const proofs = found.filter(({ grade }) => grade === 'proof');
  return proofs.length > 0 ? proofs : found;
}

function tell(
  { grade, party, vendor, says, code, idName, broke }: PageWords,
  found: RegExpExecArray,
  { failure, what }: { failure: Failure; what: string },
): Evidence {
  const { code: named = code, id } = found.groups ?? {};
  const fact = `The ${what} says: “${quote(found[0])}”`;
  if (isFarProxy(party, failure)) return { fact, says: FAR_PROXY };
  return {
    fact,
    says,
    grade,
    party,
    vendor,
    broke,
    code: named,
    id: idName && id ? { name: idName, value: quote(id) } : undefined,
    isCause: true,
  };
}

function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_QUOTED ? `${line.slice(0, MOST_QUOTED - 1)}…` : line;
}
