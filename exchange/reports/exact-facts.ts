import type { Evidence } from '../../diagnose/diagnosis';
import { howWeKnow } from '../../diagnose/how-we-know';
import type { Reported } from './report';

const GRADES = ['proof', 'path', 'hint', undefined];

const GRADE_WORDS = { proof: 'proof', path: 'on the way', hint: 'a hint' };

/** The request, and what came of it in the words of the protocol and of the browser. */
export function exactFacts({ failure }: Reported): string[] {
  const { method, url, status, reason = '', error, navigationError } = failure;
  return [
    `${method} ${url}`,
    ...(status === undefined ? [] : [`Status ${status} ${reason}`.trim()]),
    ...new Set([navigationError, error].flatMap((name) => name ?? [])),
  ];
}

/** All that was seen and tells something, what proves most first. */
export function seenFacts({ failure, diagnosis }: Reported): Evidence[] {
  const rank = ({ grade }: Evidence) => GRADES.indexOf(grade);
  return howWeKnow(failure, diagnosis).sort((one, other) => rank(one) - rank(other));
}

/** How much a fact tells of who made the error: `proof: `; nothing where it is about something else. */
export function gradeOf({ grade }: Evidence): string {
  return grade ? `${GRADE_WORDS[grade]}: ` : '';
}
