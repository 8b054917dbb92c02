import type { Failure } from '../capture/failure';
import type { Entry, EntryId } from '../data/shapes';
import { corsCondition } from './cors';
import { corsCause, corsEvidence, corsStep } from './cors-told';
import type { Diagnosis, Evidence } from './diagnosis';
import { isGraphqlFailure } from './graphql';
import { isStored } from './headers/cache-status';
import { requestIds } from './headers/request-ids';
import { describeHops, hopsOf, mayBeForeign } from './hops';
import { impactOf } from './impact';
import { likelyCauses } from './likely-causes';
import { isPartOfSite, STEPS_FOR_PART } from './part';
import { partyOf } from './party';
import { sinceThen } from './since-then';
import { summaryOf } from './summary';
import { turnOf } from './turn-of';
import { turnSentence } from './turn-sentence';
import { unknownOf } from './unknown';
import { waitUntil } from './waiting';

/** What is known of a failure: `entryOf`, `evidenceOf` and `vendorMeanings` find it. */
export interface Context {
  id: EntryId;
  entry: Entry;
  /** What a proven vendor means by it. */
  meaning?: { id: EntryId; entry: Entry };
  evidence: readonly Evidence[];
}

/**
 * What a failure means at the time `now` (milliseconds since the epoch). Pure and total: any failure, however odd, gets
 * a diagnosis.
 */
export function diagnose(failure: Failure, { id, entry: general, meaning, ...seen }: Context, now: number): Diagnosis {
  const entry = meaning?.entry ?? general;
  const cors = corsCondition(failure);
  const evidence = [...seen.evidence, ...corsEvidence(cors)];
  const { party, confidence } = partyOf(failure, { entry, evidence, isVendors: meaning !== undefined });
  const hops = hopsOf(failure, entry, party, evidence);
  const { status = 0, headers = [] } = failure;
  const isAnswer = status >= 400 || isGraphqlFailure(failure);
  const isPart = isPartOfSite(failure);
  const turn = turnOf(failure, entry);
  const retryAt = waitUntil(failure);
  // Where a vendor has no advice of its own for the visitor, that for the number holds.
  const advice = entry.steps.visitor.length > 0 ? entry.steps.visitor : general.steps.visitor;
  const visitor = isPart ? STEPS_FOR_PART : advice;
  const fill = filler(failure);
  return {
    entry: id,
    meaning: meaning?.id,
    sign: entry.sign,
    label: labelOf(id, failure, general, meaning?.entry),
    headline: fill(entry.headline),
    short: entry.short,
    summary: fill(summaryOf(entry.plain, confidence)),
    impact: impactOf(failure),
    party,
    confidence,
    hops,
    where: describeHops(hops, mayBeForeign(failure, evidence)),
    turn,
    turnSentence: turnSentence(turn, retryAt !== undefined && retryAt <= now),
    causes: [...corsCause(id, cors), ...likelyCauses(evidence), ...entry.causes.map(fill)],
    steps: { visitor: visitor.map(fill), owner: [...corsStep(cors), ...entry.steps.owner.map(fill)] },
    evidence,
    sinceThen: sinceThen(failure),
    retryAt,
    isStored: isAnswer && isStored(headers),
    requestIds: isAnswer ? [...requestIds(headers), ...evidence.flatMap((one) => one.id ?? [])] : [],
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
    // Where it is hidden from whom it is not for, there is no port.
    proxy: endpoint
      ? `${endpoint.host}${endpoint.port ? `:${endpoint.port}` : ''}`
      : 'whose name the browser does not tell',
  };
  return (text) => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? word);
}
