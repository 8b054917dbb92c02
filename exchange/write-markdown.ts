import { howWeKnow } from '../diagnose/how-we-know';
import { isoTime } from './iso-time';
import { code, plain } from './markdown-text';
import { byPage, type Taken } from './taken';

const MOST_SITES = 3;

/** Failures as a report for a ticket, page by page, with proof. What the network sent shows as text, not as markup. */
export function writeMarkdown(taken: readonly Taken[]): string {
  const pages = byPage(taken).flatMap(([{ url, at }, group]) => [
    `## On ${code(url)}`,
    `Asked for on ${isoTime(at)}.`,
    ...group.flatMap(writeFailure),
  ]);
  return `${[`# ${headingOf(taken)}`, spanOf(taken), ...pages].filter(Boolean).join('\n\n')}\n`;
}

function headingOf(taken: readonly Taken[]): string {
  if (taken.length === 0) return 'What broke: nothing';
  const sites = new Set(taken.flatMap(({ failure }) => URL.parse(failure.url)?.host || []));
  const shown = [...sites].slice(0, MOST_SITES).map(code);
  const more = sites.size - shown.length;
  const where = [...shown, ...(more > 0 ? [`${more} more`] : [])];
  const what = taken.length === 1 ? '1 failure' : `${taken.length} failures`;
  return where.length > 0 ? `What broke: ${what} on ${where.join(', ')}` : `What broke: ${what}`;
}

function spanOf(taken: readonly Taken[]): string {
  if (taken.length === 0) return '';
  const [first, last] = taken.reduce(
    ([from, to], { failure }) => [Math.min(from, failure.firstAt), Math.max(to, failure.lastAt)],
    [Number.POSITIVE_INFINITY, 0],
  );
  return first < last ? `Between ${isoTime(first)} and ${isoTime(last)}.` : `On ${isoTime(first)}.`;
}

function writeFailure(taken: Taken): string[] {
  const { failure, diagnosis } = taken;
  const { headline, label, summary, turnSentence, where, sinceThen, requestIds, unknown } = diagnosis;
  const ids = requestIds.map(({ name, value }) => `- To find it in the logs: ${code(`${name}: ${value}`)}`);
  return [
    `### ${plain(headline)}`,
    plain(summary),
    [
      `- Request: ${code(`${failure.method} ${failure.url}`)}`,
      `- Failed with: ${plain(label)}`,
      `- When: ${isoTime(failure.firstAt)}${sinceThen}`,
      `- ${plain(where)}.`,
      `- Whose turn: ${plain(turnSentence)}`,
      ...ids,
      ...factsOf(failure),
    ].join('\n'),
    ['How we know:', '', ...proofOf(taken), ...unknown.map((sentence) => `- ${plain(sentence)}`)].join('\n'),
  ];
}

function proofOf({ failure, diagnosis }: Taken): string[] {
  return howWeKnow(failure, diagnosis).map(
    ({ fact, says }) => `- ${code(fact.replaceAll('\n', '; '))}: ${plain(says)}`,
  );
}

/** What else was seen of the request, where it was. */
function factsOf({ type, initiator, ip, fromWorker, redirects = [] }: Taken['failure']): string[] {
  return [
    `- Kind of request: ${code(type)}`,
    ...(initiator ? [`- Asked for by: ${code(initiator)}`] : []),
    ...(fromWorker ? ['- Asked for by the site’s service worker'] : []),
    ...(ip ? [`- Answered by: ${code(ip)}`] : []),
    ...redirects.map(({ url, status }) => `- Redirected from: ${code(`${status} ${url}`)}`),
  ];
}
