import type { Failure } from '../capture/failure';
import { corsCheck } from './cors-check';
import { nameOf, quote } from './cors-headers';
import { preflightCheck, REDIRECTS } from './cors-preflight';
import { type CorsRequest, corsRequestOf } from './cors-request';

/** A condition of the Fetch standard's CORS check or CORS-preflight fetch. `source` tells whose: the first five are of both. */
export type CorsCondition =
  | 'no-allow-origin'
  | 'several-origins'
  | 'wildcard-with-credentials'
  | 'other-origin'
  | 'no-allow-credentials'
  | 'preflight-unanswered'
  | 'preflight-redirected'
  | 'preflight-status'
  | 'preflight-list-unreadable'
  | 'method-not-allowed'
  | 'header-not-allowed'
  | 'nothing-wrong';

/** Why a page may not read another site's answer. Its texts are plain text and bounded, whatever the network sent. */
export interface CorsVerdict {
  condition: CorsCondition;
  /** One sentence. */
  says: string;
  /** What the server answered, where that was kept from the page. */
  hidden?: string;
  /** Header lines that the site's owner should send; none where they can't be known. */
  owner: readonly string[];
  /** `sure` where the facts prove that this condition failed, `likely` where they make it possible. */
  certainty: 'sure' | 'likely';
  /** The algorithm in the Fetch standard. */
  source: `https://fetch.spec.whatwg.org/#${string}`;
}

const ANSWER = { at: 'The answer', source: 'https://fetch.spec.whatwg.org/#concept-cors-check' } as const;

/** What Chromium and Firefox call a refusal, among other things. */
const REFUSED: ReadonlySet<string> = new Set(['net::ERR_FAILED', 'NS_ERROR_DOM_BAD_URI']);

/** Answers that the CORS check is not made of: the one completes a stored answer, the other is a proxy's. */
const UNCHECKED: ReadonlySet<number> = new Set([304, 407]);

/** Which condition of CORS a failure did not meet; nothing where CORS has no part in it, or nothing can be told. */
export function corsCondition(failure: Failure): CorsVerdict | undefined {
  const { error, status, preflight } = failure;
  const request = corsRequestOf(failure);
  if (!request || (status !== undefined && UNCHECKED.has(status))) return;
  if (error === undefined) return unreported(failure, request);
  if (!REFUSED.has(error)) return;
  // Whoever was answered had leave to ask; after a redirect leave is asked for again.
  const wasAnswered = status !== undefined && !REDIRECTS.has(status);
  const beforehand = preflight && !wasAnswered ? preflightCheck(preflight, request) : undefined;
  return status === undefined || beforehand?.certainty === 'sure' ? beforehand : ofAnswer(failure, request);
}

/** Firefox does not report that it kept an answer; Chromium does so a moment later. */
function unreported(failure: Failure, request: CorsRequest): CorsVerdict | undefined {
  if ((failure.status ?? 0) < 400 || !request.isCors) return;
  const verdict = corsCheck(failure.headers ?? [], request, ANSWER);
  if (verdict?.certainty !== 'sure') return;
  return { ...verdict, certainty: 'likely', hidden: hiddenAnswer(failure, 'most likely kept') };
}

function ofAnswer(failure: Failure, request: CorsRequest): CorsVerdict {
  const verdict = corsCheck(failure.headers ?? [], request, ANSWER) ?? nothingWrong(request);
  const hidden = hiddenAnswer(failure, 'kept');
  // What was seen of a redirect may be of another address than the one that failed.
  const isProof = request.isCors && !REDIRECTS.has(failure.status ?? 0);
  return isProof ? { ...verdict, hidden } : { ...verdict, hidden, certainty: 'likely' };
}

function nothingWrong(request: CorsRequest): CorsVerdict {
  return {
    condition: 'nothing-wrong',
    says: `The answer does let ${nameOf(request)} read it, so there must be another reason.`,
    owner: [],
    certainty: request.mayBeNull ? 'likely' : 'sure',
    source: ANSWER.source,
  };
}

function hiddenAnswer({ status, reason = '' }: Failure, kept: string): string {
  return `The server did answer: ${quote(`${status} ${reason}`.trim())}. Your browser ${kept} it from the page.`;
}
