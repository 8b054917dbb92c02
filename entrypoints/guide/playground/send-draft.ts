import type { Failure } from '../../../capture/failure';
import type { Answered } from '../../../components/playground/answered';
import { keptHeaders } from '../../../data/kept-headers';
import { explainFailure } from '../../../diagnose/page-view';
import { viewsOf } from '../../../exchange/answers/shown-body';
import type { Draft } from '../../../send/draft';
import { outgoingOf } from '../../../send/outgoing-of';
import { readBody } from '../../../send/read-body';
import { type Says, saysOf } from '../../../send/says';
import { Sender } from '../../../send/sender';
import { loadKnowledge } from '../../popup/load-knowledge';
import { withWords } from '../with-words';

/** Of a body, no more than this is read. */
const MOST_BYTES = 2_000_000;

let number = 0;

/** Sends a draft, reads what comes, and explains it. Never rejects. */
export async function sendDraft(draft: Draft, signal: AbortSignal): Promise<Answered> {
  const id = ++number;
  const sender = await Sender.open(keptHeaders);
  const outgoing = outgoingOf(draft);
  const start = performance.now();
  try {
    const { trip, response, stopped } = await sender.send({ ...outgoing, signal });
    const took = performance.now() - start;
    const left = AbortSignal.timeout(Math.max(0, outgoing.timeLimit - took));
    const body = response && (await readBody(response, MOST_BYTES, AbortSignal.any([signal, left])));
    const contentType = response?.headers.get('content-type') ?? '';
    return {
      id,
      trip,
      stopped,
      took: response ? took : undefined,
      body: body && { ...body, contentType, views: viewsOf(body.bytes, contentType) },
      explained: await explain(trip.failure, body && saysOf(body.bytes, contentType)),
    };
  } catch (error) {
    return { id, trip: { steps: [], isWatched: false }, refusal: String(error).slice(0, 500) };
  } finally {
    sender.close();
  }
}

async function explain(failed: Failure | undefined, says: Says | undefined): Promise<Answered['explained']> {
  if (!failed) return;
  const failure = await withWords(failed, says);
  return explainFailure(failure, await loadKnowledge([failure]), Date.now());
}
