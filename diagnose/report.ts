import type { Failure } from '../capture/failure';
import type { Diagnosis, Evidence } from './diagnosis';

/** A failure in plain text, to send to somebody, with all its evidence. Without query strings: they are where secrets hide. */
export function reportOf(failure: Failure, diagnosis: Diagnosis, evidence: readonly Evidence[]): string {
  return [
    `${diagnosis.headline} (${diagnosis.label})`,
    '',
    diagnosis.summary,
    `${diagnosis.where}.`,
    diagnosis.turnSentence,
    '',
    `${failure.method} ${addressOf(failure)}`,
    `When: ${new Date(failure.firstAt).toISOString()}${diagnosis.sinceThen}`,
    ...diagnosis.requestIds.map(({ name, value }) => `${name}: ${value}`),
    '',
    'How we know:',
    ...evidence.map(({ fact, says }) => `- ${fact.replaceAll('\n', '; ')}: ${says}`),
    ...diagnosis.unknown.map((sentence) => `- ${sentence}`),
  ].join('\n');
}

/** The address without its query. */
export function addressOf({ url }: Failure): string {
  const [address] = url.split('?', 1);
  return address === url ? url : `${address}?…`;
}
