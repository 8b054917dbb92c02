import type { Failure } from '../capture/failure';
import type { Entry, EntryId, Signs } from '../data/shapes';
import { corsCondition } from './cors';
import { corsCause, corsEvidence, corsStep } from './cors-told';
import type { Diagnosis } from './diagnosis';
import { evidenceOf } from './evidence';
import { isStored } from './headers/cache-status';
import { requestIds } from './headers/request-ids';
import { describeHops, hopsOf } from './hops';
import { impactOf } from './impact';
import { isPartOfSite, STEPS_FOR_PART, turnForPart } from './part';
import { partyOf } from './party';
import { turnSentence } from './turn-sentence';
import { waitUntil } from './waiting';

export interface Context {
  /** What `entryOf` names, and what it holds. */
  id: EntryId;
  entry: Entry;
  /** What a proven vendor means by it; `vendorMeanings` names it. */
  meaning?: Entry;
  signs: Signs;
}

/** What a failure means. Pure and total: any failure, however odd, gets a diagnosis. */
export function diagnose(failure: Failure, { id, entry: general, meaning, signs }: Context): Diagnosis {
  const entry = meaning ?? general;
  const cors = corsCondition(failure);
  const evidence = [...evidenceOf(failure, signs), ...corsEvidence(cors)];
  const { party, confidence } = partyOf(failure, entry, evidence);
  const hops = hopsOf(failure, entry, party, evidence);
  const { status = 0, headers = [] } = failure;
  const isAnswer = status >= 400;
  const isPart = isPartOfSite(failure);
  const turn = isPart ? turnForPart(entry.turn) : entry.turn;
  // Where a vendor has no advice of its own for the visitor, that for the number holds.
  const advice = entry.steps.visitor.length > 0 ? entry.steps.visitor : general.steps.visitor;
  const visitor = isPart ? STEPS_FOR_PART : advice;
  const fill = filler(failure);
  return {
    entry: id,
    sign: entry.sign,
    label: labelOf(id, failure, general, meaning),
    headline: fill(entry.headline),
    short: entry.short,
    summary: fill(entry.plain),
    impact: impactOf(failure),
    party,
    confidence,
    hops,
    where: describeHops(hops),
    turn,
    turnSentence: turnSentence(turn),
    causes: [...corsCause(id, cors), ...entry.causes.map(fill)],
    steps: { visitor: visitor.map(fill), owner: [...corsStep(cors), ...entry.steps.owner.map(fill)] },
    evidence,
    retryAt: waitUntil(failure),
    isStored: isAnswer && isStored(headers),
    requestIds: isAnswer ? requestIds(headers) : [],
    unknown: unknownOf(failure, party),
  };
}

function labelOf(id: EntryId, { status, reason }: Failure, { title }: Entry, meaning?: Entry): string {
  if (!status || status < 400) return title;
  if (meaning) return `${status} ${meaning.title}`;
  // `(Unused)` is no name: what the server says then tells more.
  const isNamed = id.startsWith('statuses/') && !title.startsWith('(');
  return `${status} ${isNamed ? title : reason || title}`;
}

/** Puts the hosts into a text. They are text themselves: a URL's host cannot hold markup, a proxy's is bounded. */
function filler({ url, signIn, proxy }: Failure): (text: string) => string {
  const endpoint = signIn?.from === 'proxy' ? signIn : proxy;
  const words: Record<string, string> = {
    site: URL.parse(url)?.host || 'the site',
    proxy: endpoint ? `${endpoint.host}:${endpoint.port}` : 'whose name the browser does not tell',
  };
  return (text) => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? word);
}

function unknownOf({ status = 0, url }: Failure, party: Diagnosis['party']): string[] {
  if (status < 400 || party !== 'unknown') return [];
  const onTheWay = url.startsWith('http:')
    ? ', or whether somebody on the way wrote the answer, since the connection is not encrypted'
    : '';
  return [`We can’t tell which machine on the site’s side answered${onTheWay}: nothing in the answer proves it.`];
}
