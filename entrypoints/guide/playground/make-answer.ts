import type { Failure } from '../../../capture/failure';
import type { Answered } from '../../../components/playground/answered';
import { loadPage } from '../../../data/guide';
import { keptHeaders } from '../../../data/kept-headers';
import type { Answer } from '../../../data/shapes';
import { explainFailure } from '../../../diagnose/page-view';
import { viewsOf } from '../../../exchange/answers/shown-body';
import { answerOf } from '../../../guide/answer';
import { inGeneral } from '../../../guide/in-general';
import { loadKnowledge } from '../../popup/load-knowledge';

/** An address that is set aside for examples (RFC 2606). */
const URL_OF_EXAMPLE = 'https://shop.example/';

let number = 0;

/** An answer with a status as it might have come; nothing where the guide has no such code. It goes into no store. */
export async function makeAnswer(code: string): Promise<Answered | undefined> {
  if (!/^\d{3}$/.test(code)) return;
  const page = await loadPage(`statuses/${code}`).catch(() => undefined);
  if (!page) return;
  const answer = answerOf(Number(code), page.entry.title, page.guide?.example ?? { headers: {} });
  const now = Date.now();
  const headers = Object.entries(answer.headers);
  const failure = answer.status >= 400 ? madeFailure(answer, now) : undefined;
  const bytes = new TextEncoder().encode(answer.body ?? '');
  const contentType = headers.find(([name]) => name.toLowerCase() === 'content-type')?.[1] ?? '';
  const step = {
    url: URL_OF_EXAMPLE,
    method: 'GET',
    status: answer.status,
    reason: answer.reason,
    headers,
    sentAt: now,
  };
  return {
    id: --number,
    isMade: true,
    trip: { steps: [step], failure, isWatched: true },
    body: { bytes, end: 'whole', contentType, views: viewsOf(bytes, contentType) },
    explained: failure && explainFailure(failure, await loadKnowledge([failure]), now),
    meaning: failure ? undefined : inGeneral(page.entry.plain),
  };
}

function madeFailure({ status, reason, headers }: Answer, now: number): Failure {
  const kept = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const);
  return {
    requestId: 'made',
    url: URL_OF_EXAMPLE,
    method: 'GET',
    type: 'main_frame',
    frameId: 0,
    status,
    reason,
    headers: kept.filter(([name]) => keptHeaders.has(name)),
    firstAt: now,
    lastAt: now,
    count: 1,
  };
}
