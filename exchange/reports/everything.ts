import { codeBlock } from '../code-block';
import { code, plain } from '../markdown-text';
import { everySeen } from './every-seen';
import { exactFacts, gradeOf, seenFacts } from './exact-facts';
import { oneLine } from './letter';
import { notKnown } from './not-known';
import type { Reported } from './report';
import { reproduce } from './reproduce';
import { seenWith } from './seen-with';
import { whatIDid } from './what-i-did';
import { whenItWas } from './when-it-was';
import { whereItBroke } from './where-it-broke';
import { whoAnswered } from './who-answered';

/** All that is known of a failure, as Markdown for a ticket. What the network sent shows as text, not as markup. */
export function writeEverything(reported: Reported): string {
  const { headline, summary, impact, label, hops, turnSentence, causes, steps, requestIds } = reported.diagnosis;
  const way = hops.map(({ label: name, state }) => `${name} (${STATES[state]})`).join(' → ');
  const ids = requestIds.map(({ name, value }) => quoted(`${name}: ${value}`));
  const sections = [
    section('What I did', bullets(whatIDid(reported).map(({ says, url }) => `${said(says)} ${quoted(url)}`))),
    section('What came of it', bullets([`Failed with: ${said(label)}`, ...exactFacts(reported).map(quoted)])),
    section('When', bullets(whenItWas(reported).map(said))),
    section(
      'Where it broke',
      bullets(
        [whereItBroke(reported), `The way: ${way}`, whoAnswered(reported), `Whose turn: ${turnSentence}`].map(said),
      ),
    ),
    section('Ids to find it in the logs', bullets(ids.length > 0 ? ids : ['None was seen.'])),
    section(
      'How we know',
      bullets(
        seenFacts(reported).map(
          (one) => `${gradeOf(one)}${quoted(one.fact.replaceAll('\n', '; '))}: ${said(one.says)}`,
        ),
      ),
    ),
    section('What can’t be told', bullets(notKnown(reported).map(said))),
    section('Common causes', bullets(causes.map(said))),
    section('What to try in front of the page', bullets(steps.visitor.map(said))),
    section('What the site’s owner can check', bullets(steps.owner.map(said))),
    section('What else was seen', everySeen(reported)),
    section('How to see it again', howToSeeIt(reported)),
    said(seenWith(reported)),
  ];
  return `${[`# ${said(headline)}`, said(summary), said(impact ?? ''), ...sections].filter(Boolean).join('\n\n')}\n`;
}

const STATES = { passed: 'passed', broke: 'broke here', unreached: 'not reached', unknown: 'can’t be told' };

function section(heading: string, content: string): string {
  return content && `## ${heading}\n\n${content}`;
}

function bullets(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A sentence that may hold something of the network’s. */
function said(text: string): string {
  return plain(oneLine(text));
}

function quoted(text: string): string {
  return code(oneLine(text));
}

function howToSeeIt(reported: Reported): string {
  const { says, command, notes } = reproduce(reported);
  return [said(says), command && codeBlock(command, 'sh'), bullets(notes.map(said))].filter(Boolean).join('\n\n');
}
