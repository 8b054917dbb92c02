import type { Failure } from '../capture/failure';
import type { Diagnosis } from './diagnosis';

/** A failure in plain text, to send to somebody. Without query strings: they are where secrets hide. */
export function reportOf(failure: Failure, diagnosis: Diagnosis): string {
  const address = failure.url.split('?')[0];
  return [
    `${diagnosis.headline} (${diagnosis.label})`,
    '',
    diagnosis.summary,
    `${diagnosis.where}.`,
    diagnosis.turnSentence,
    '',
    `${failure.method} ${address}${failure.url.includes('?') ? '?…' : ''}`,
    `When: ${new Date(failure.firstAt).toISOString()}${failure.count > 1 ? `, ${failure.count} times since` : ''}`,
    ...diagnosis.requestIds.map(({ name, value }) => `${name}: ${value}`),
    '',
    'How we know:',
    ...diagnosis.evidence.map(({ fact, says }) => `- ${fact.replaceAll('\n', '; ')}: ${says}`),
    ...diagnosis.unknown.map((sentence) => `- ${sentence}`),
  ].join('\n');
}
