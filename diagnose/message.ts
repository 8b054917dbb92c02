import type { Failure } from '../capture/failure';
import type { Turn } from '../data/shapes';
import type { Diagnosis, Evidence } from './diagnosis';
import { addressOf } from './report';

/** Somebody else who can act, and whom one can write to. */
export type Addressee = Extract<Turn, 'network-admin' | 'site-owner'>;

const MOST_CHECKS = 3;

const WISHES: Record<Addressee, string> = {
  'network-admin': 'Could you have a look? It seems to be about the network or the proxy here:',
  'site-owner': 'Could you have a look? It seems to be about your site:',
};

/**
 * A message that is ready to send: what was seen, what it means, what to check, the ids to quote. Plain text, without
 * query strings: they are where secrets hide.
 */
export function messageTo(to: Addressee, failure: Failure, diagnosis: Diagnosis): string {
  const { label, headline, summary, requestIds, steps, evidence, confidence } = diagnosis;
  // What the site's owner should check is of no use to somebody else.
  const checks = to === 'site-owner' ? steps.owner.slice(0, MOST_CHECKS) : [];
  return [
    'Hello,',
    '',
    `${failure.method} ${addressOf(failure)}`,
    `failed on ${new Date(failure.firstAt).toISOString()}${diagnosis.sinceThen} with: ${label}.`,
    '',
    `${headline}. ${summary}`,
    ...proofOf(evidence).map((line) => `${confidence === 'sure' ? 'Proof' : 'Seen'}: ${line}`),
    '',
    WISHES[to],
    ...(checks.length > 0 ? checks.map((check) => `- ${check}`) : [`- ${diagnosis.where}.`]),
    ...(requestIds.length > 0 ? ['', 'To find this request in your logs:'] : []),
    ...requestIds.map(({ name, value }) => `${name}: ${value}`),
    '',
    'Thank you!',
  ].join('\n');
}

function proofOf(evidence: readonly Evidence[]): string[] {
  const proofs = evidence.filter(({ grade }) => grade === 'proof');
  return proofs.map(({ fact, says }) => `${fact.replaceAll('\n', '; ')} (${says})`);
}
