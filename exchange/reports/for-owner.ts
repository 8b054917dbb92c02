import { letter, list, prose } from './letter';
import { beginning, ending, howToSeeIt, requestIds, whatShowsIt } from './letter-parts';
import type { Reported } from './report';
import { whenItWas } from './when-it-was';
import { whereItBroke } from './where-it-broke';
import { whoAnswered } from './who-answered';

const MOST_CHECKS = 4;

/** A letter to whoever runs the site: who answered, what it does to the page, what to check, and the ids in their logs. */
export function writeForOwner(reported: Reported): string {
  const { label, headline, summary, turn, impact, steps } = reported.diagnosis;
  const checks = steps.owner.slice(0, MOST_CHECKS);
  return letter(
    ...beginning(reported),
    turn.includes('site-owner')
      ? 'Could you have a look? As far as I can tell, it is about your site.'
      : 'Could you make sure that nothing on your side causes it? As far as I can tell, somebody else has to act.',
    list([
      `Failed with: ${label}`,
      ...whenItWas(reported),
      whereItBroke(reported),
      whoAnswered(reported),
      `What it does to the page: ${impact ?? 'The page itself failed, so nothing of it can be used.'}`,
    ]),
    prose(`The extension What Broke? explains it to me so: “${headline}. ${summary}”`),
    ...(checks.length > 0 ? ['What to check first:', list(checks)] : []),
    ...whatShowsIt(reported),
    ...requestIds(reported),
    ...howToSeeIt(reported),
    ...ending(reported),
  );
}
