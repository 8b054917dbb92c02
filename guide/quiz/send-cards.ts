import type { Pair } from '../../data/shapes';
import type { Asked } from './asked.ts';
import type { SendCard } from './card.ts';
import { givesAway } from './gives-away.ts';
import { holdsFor } from './holds-for.ts';
import { differing, FEWEST_WRONG, MOST_WRONG, relativesOf } from './relatives.ts';

/** No case, but a warning: “Never in something new.” */
const NO_CASE = /^(Never|Only|As a joke|There is no|Better never)/;
/** Of which the line before it tells: “such a client”. */
const OF_BEFORE = /\bsuch an? /;
const A_CODE = /\b[1-5]\d\d\b/;
/** A case for which another code is named, and nothing but that: “The address is too long: 414.” */
const ANOTHER =
  /^(?<seen>[^:]+): (?:(?:that is|that is what|use|send|answer|answer with|take|choose|there is|the fitting number is|the registered answer is|ask with|say) )?(?:still )?(?:a |an )?(?<code>[1-5]\d\d)\b[^,]*$/;

/** Which code a server should send, from what the entries say of when to send them, and when to send another. */
export function sendCards(all: readonly Asked[], pairs: readonly Pair[]): SendCard[] {
  const registered = all.filter(({ id, level }) => id.startsWith('statuses/') && level !== 'expert');
  return registered.flatMap((asked) => [
    ...casesOf(asked, registered, pairs),
    ...otherCasesOf(asked, registered, pairs),
  ]);
}

function casesOf(asked: Asked, all: readonly Asked[], pairs: readonly Pair[]): SendCard[] {
  return linesOf(asked, 'when').flatMap((text, at) => {
    if (NO_CASE.test(text) || OF_BEFORE.test(text) || A_CODE.test(text)) return [];
    return card(asked, { of: asked.id, list: 'when', at }, text, relativesOf(asked, all, pairs)) ?? [];
  });
}

function otherCasesOf(asked: Asked, all: readonly Asked[], pairs: readonly Pair[]): SendCard[] {
  return linesOf(asked, 'not').flatMap((line, at) => {
    const { seen = '', code } = ANOTHER.exec(line)?.groups ?? {};
    if (OF_BEFORE.test(seen)) return [];
    const right = all.find(({ term }) => term === code);
    if (!right || right === asked || A_CODE.test(line.replace(code ?? '', ''))) return [];
    const near = relativesOf(right, all, pairs).filter((one) => one !== asked);
    return card(right, { of: asked.id, list: 'not', at }, seen, near) ?? [];
  });
}

function card(right: Asked, line: SendCard['line'], text: string, near: readonly Asked[]): SendCard | undefined {
  const isClear = (one: Asked) =>
    !holdsFor(right.id, one.id) && !holdsFor(one.id, right.id) && !isAlternative(right, one);
  const wrong = differing(right, near.filter(isClear), ({ file }) => file.entry.title).slice(0, MOST_WRONG);
  if (wrong.length < FEWEST_WRONG || givesAway(text, [right.term, right.file.entry.title])) return;
  const id = `send:${line.of}:${line.list}:${line.at}`;
  return { id, kind: 'send', level: right.level, about: right.id, line, wrong: wrong.map(({ id: other }) => other) };
}

/** What stands before the colon: the case without the code that it asks for. */
export function caseIn(line: string, list: 'when' | 'not'): string {
  return list === 'when' ? line : `${ANOTHER.exec(line)?.groups?.seen ?? line}.`;
}

/** Codes between which a server has a choice: both are right in some case of either. */
const ALTERNATIVES: readonly (readonly [string, string])[] = [
  ['200', '204'],
  ['200', '202'],
  ['403', '404'],
  ['400', '422'],
  ['500', '503'],
  ['502', '503'],
  ['502', '504'],
  ['503', '504'],
];

function isAlternative(one: Asked, other: Asked): boolean {
  return ALTERNATIVES.some((both) => both.includes(one.term) && both.includes(other.term));
}

function linesOf({ file }: Asked, list: 'when' | 'not'): readonly string[] {
  const guide = file.guide as { use?: Record<typeof list, readonly string[]> } | undefined;
  return guide?.use?.[list] ?? [];
}
