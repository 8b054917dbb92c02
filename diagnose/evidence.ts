import type { Failure, KeptHeader } from '../capture/failure';
import type { HeaderMeaning, Signature, Signs } from '../data/shapes';
import { type Contents, contentEvidence } from './contents';
import type { Evidence } from './diagnosis';
import { FAR_PROXY, isFarProxy } from './far-proxy';
import { writeHeader } from './headers/write-header';
import { tellSignIn } from './tell-sign-in';

const GRADES = ['proof', 'path', 'hint', undefined];

/** What was seen of a failure that tells something, proof first; also its own words, where they were read. */
export function evidenceOf(failure: Failure, { signatures, meanings }: Signs, contents: Contents = {}): Evidence[] {
  const bySignature = withoutWeaker(
    signatures.filter((signature) => matches(signature, failure)).map((found) => tellSignature(found, failure)),
  );
  const byWords = contentEvidence(failure, contents);
  const announcing = new Set(byWords.map(({ announcedBy }) => announcedBy));
  const byMeaning = (failure.headers ?? [])
    .filter(([name]) => !announcing.has(name))
    .flatMap((header) => meaningOf(header, failure, meanings));
  const told = new Set(bySignature.map(({ fact }) => fact));
  return [...reported(failure), ...byWords, ...bySignature, ...byMeaning.filter(({ fact }) => !told.has(fact))].sort(
    (one, other) => GRADES.indexOf(one.grade) - GRADES.indexOf(other.grade),
  );
}

/** A fact that proves something of a vendor need not stand a second time as one that merely met it. */
function withoutWeaker(evidence: readonly Evidence[]): Evidence[] {
  const proofs = evidence.filter(({ grade }) => grade === 'proof');
  const isToldBetter = ({ fact, vendor, grade }: Evidence) =>
    grade !== 'proof' && proofs.some((proof) => proof.fact.includes(fact) && proof.vendor === vendor);
  return evidence.filter((one) => !isToldBetter(one));
}

/** Does a response show a signature? Header names in any case; a text must equal the value, in any case. */
export function matches(
  { headers, statuses }: Signature,
  { status = 0, headers: seen = [] }: Pick<Failure, 'status' | 'headers'>,
) {
  if (statuses && !statuses.includes(status)) return false;
  return Object.entries(headers).every(([name, pattern]) => {
    const values = seen.filter(([seenName]) => seenName === name);
    return pattern === null ? values.length === 0 : values.some(([, value]) => fits(pattern, value));
  });
}

function fits(pattern: RegExp | string, value: string): boolean {
  return typeof pattern === 'string' ? value.toLowerCase() === pattern.toLowerCase() : pattern.test(value);
}

/** What a signature that matches tells. */
export function tellSignature(
  { headers, says, grade, party, vendor, statuses, broke }: Signature,
  failure: Failure,
): Evidence {
  const names = Object.keys(headers);
  const seen = failure.headers?.filter(([name]) => names.includes(name)) ?? [];
  if (isFarProxy(party, failure)) return { fact: seen.map(writeHeader).join('\n'), says: FAR_PROXY };
  const isCause = statuses !== undefined;
  return { fact: seen.map(writeHeader).join('\n'), says, grade, party, vendor, isCause, broke };
}

function meaningOf(header: KeptHeader, { status = 0 }: Failure, meanings: readonly HeaderMeaning[]): Evidence[] {
  const [name, value] = header;
  const means = ({ name: known, statuses, matches: values }: HeaderMeaning) =>
    known.toLowerCase() === name && (statuses?.includes(status) ?? true) && (values?.test(value) ?? true);
  const meaning = meanings.find(means);
  return meaning ? [{ fact: writeHeader(header), says: meaning.says }] : [];
}

/** What the browser itself reports. */
function reported(failure: Failure): Evidence[] {
  const { status, reason, error, navigationError, signIn, proxy, preflight, fromCache } = failure;
  const evidence: Evidence[] = [];
  if (signIn) {
    evidence.push(tellSignIn(signIn));
  } else if (proxy) {
    const says = 'Your browser was told to send this request through this proxy.';
    evidence.push({ fact: `Proxy ${proxy.host}:${proxy.port}`, says, grade: 'path', party: 'proxy' });
  }
  if (status !== undefined) {
    evidence.push({ fact: `Status ${status} ${reason ?? ''}`.trim(), says: 'The answer carried this status code.' });
  }
  if (preflight) {
    const answer = preflight.status ?? preflight.error ?? 'nothing';
    evidence.push({
      fact: `Preflight answered ${answer}`,
      says: 'Your browser asked first whether the page may make this request.',
    });
  }
  for (const name of new Set([navigationError, error])) {
    if (name) evidence.push({ fact: name, says: 'Your browser’s own name for what happened.' });
  }
  if (fromCache)
    evidence.push({
      fact: 'From your browser’s cache',
      says: 'This is a stored answer; the site was not asked again.',
    });
  return evidence;
}
