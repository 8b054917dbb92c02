import { exactFacts, gradeOf, seenFacts } from './exact-facts';
import { block, list, oneLine } from './letter';
import { notKnown } from './not-known';
import type { Reported } from './report';
import { reproduce } from './reproduce';
import { seenWith } from './seen-with';
import { whatIDid } from './what-i-did';

const MOST_FACTS = 6;

/** How every letter begins: what I did, and what came of it. */
export function beginning(reported: Reported): string[] {
  const did = whatIDid(reported).flatMap(({ says, url }) => [says, block([url])]);
  return ['Hello,', ...did, 'What came of it, exactly:', block(exactFacts(reported))];
}

/** The facts that tell most, with what they tell; a letter begins with those that speak for themselves. */
export function whatShowsIt(reported: Reported): string[] {
  const said = new Set(exactFacts(reported));
  const facts = seenFacts(reported)
    .filter(({ fact }) => !said.has(fact))
    .slice(0, MOST_FACTS);
  if (facts.length === 0) return [];
  const lines = facts.flatMap((one) => [`${gradeOf(one)}${one.fact.replaceAll('\n', '; ')}`, `  ${oneLine(one.says)}`]);
  return ['What was seen, and what that tells:', block(lines)];
}

/** What to search logs for. */
export function requestIds({ diagnosis }: Reported): string[] {
  const ids = diagnosis.requestIds.map(({ name, value }) => `${name}: ${value}`);
  if (ids.length === 0) return ['No id of the request was seen; search the logs by time and address.'];
  return ['To find this request in the logs:', block(ids)];
}

export function howToSeeIt(reported: Reported, where?: string): string[] {
  const { says, command, notes } = reproduce(reported, where);
  const more = notes.length > 0 ? [list(notes)] : [];
  return command
    ? [`How to see it: ${says} Or with this command:`, block([command]), ...more]
    : [`How to see it: ${says}`, ...more];
}

/** How every letter ends. */
export function ending(reported: Reported): string[] {
  return ['What I can’t tell:', list(notKnown(reported)), 'Thank you!', `(${seenWith(reported)})`];
}
