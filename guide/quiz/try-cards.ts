import { inGeneral } from '../in-general.ts';
import { type Asked, isOfLevel } from './asked.ts';
import type { Step, TryCard } from './card.ts';
import { givesAway } from './gives-away.ts';
import { holdsFor } from './holds-for.ts';
import { likeness, stemsOf } from './likeness.ts';
import { FEWEST_WRONG, MOST_WRONG } from './relatives.ts';

/** What is worth a try with almost any error: as a wrong answer it would be a right one. */
const ANYWAY =
  /\b(again|ask|browser|contact|cookies?|extensions?|first page|front page|help desk|home page|later|minutes?|network|once more|owner|private window|proxy|reload|restart|retry|seconds|sign in|sign-in|start page|tell|try|update|updates|VPN|wait|while|write to)\b/i;

/** What helps nobody much and harms nobody: no wrong answer either. */
const HARMLESS =
  /\b(address|afresh|anew|announced|app|archive|as a test|blocked|bookmark|card number|colon|come back|compare|device|download|error message|let the site know|load|mobile data|news|offered|on the page|outage|own pages|read|report|router|search|sites? open|stay away|stop here|suspicious|tabs?|that you know|this guide|wi-fi)\b/i;

/** To do nothing is right more often than an entry says. */
const NOTHING = /\bnothing\b/i;

/** As many words of its own must a wrong answer have, so that it is about something. */
const OWN_WORDS = 3;

/** What a visitor can try: a step of the entry, among steps of others that have nothing to do with it. */
export function tryCards(all: readonly Asked[]): TryCard[] {
  const met = all.filter(({ id }) => !id.startsWith('vendors/') && /\/[45]\d\d$|^failures\//.test(id));
  const steps = met.flatMap((asked) => stepsOf(asked).map((step) => ({ asked, ...step })));
  const special = steps.filter(({ text }) => !ANYWAY.test(text) && stemsOf(text).size >= OWN_WORDS);
  return special.flatMap(({ asked, at, text }): TryCard[] => {
    const { term, file } = asked;
    if (givesAway(text, [term, file.entry.title])) return [];
    const told = stemsOf(allTextsOf(asked));
    const wrong: Step[] = [];
    const fits = special.filter(
      (other) =>
        !HARMLESS.test(other.text) &&
        !NOTHING.test(other.text) &&
        isOfLevel(other.asked, asked) &&
        !isKin(asked, other.asked) &&
        stemsOf(other.text).isDisjointFrom(told),
    );
    // The nearest on the shelf first; of each entry one.
    for (const other of fits.sort((one, two) => far(one.asked, asked) - far(two.asked, asked))) {
      const isNew = !wrong.some(({ of }) => of === other.asked.id) && likeness(other.text, text) === 0;
      if (isNew && wrong.length < MOST_WRONG) wrong.push({ of: other.asked.id, at: other.at });
    }
    if (wrong.length < FEWEST_WRONG) return [];
    return [{ id: `try:${asked.id}:${at}`, kind: 'try', level: asked.level, about: asked.id, step: at, wrong }];
  });
}

function stepsOf({ file }: Asked): { at: number; text: string }[] {
  return file.entry.steps.visitor.map((step, at) => ({ at, text: inGeneral(step) }));
}

function isKin(one: Asked, other: Asked): boolean {
  const { id } = other;
  return one.id === id || !!one.file.guide?.related.includes(id) || holdsFor(one.id, id) || holdsFor(id, one.id);
}

function far(one: Asked, other: Asked): number {
  return (one.shelf === other.shelf ? 0 : 1000) + Math.abs(one.place - other.place);
}

/** Everything that is said of an entry: what it speaks of may well apply to it. */
function allTextsOf({ meaning, file: { entry, guide } }: Asked): string {
  const { title, headline, plain, causes, steps } = entry;
  return [title, headline, plain, meaning, guide?.definition ?? '', ...causes, ...steps.visitor, ...steps.owner].join(
    ' ',
  );
}
