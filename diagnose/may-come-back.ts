import type { Failure } from '../capture/failure';
import type { Diagnosis } from './diagnosis';
import { errorFamily } from './error-family';

/** As browsers write addresses; where one was shortened, or a secret taken out of it, other characters stand there. */
const WHOLE_ADDRESS = /^https?:\/\/[\x21-\x7e]+$/i;

const LONGEST_WAIT = 24 * 60 * 60_000;

/**
 * Is it of use to ask for this page again until it answers, without cookies and with nobody looking? Only where that
 * shows what the visitor would see: for what the site or time mends (5xx, 429, no connection, an unknown name, a bad
 * certificate), not for what depends on who asks (401, 403, 404) or on this browser (a redirect loop, HTTPS-only mode).
 */
export function mayComeBack(
  failure: Failure,
  { turn, retryAt }: Pick<Diagnosis, 'turn' | 'retryAt'>,
  now: number,
): boolean {
  const isAskable = failure.type === 'main_frame' && failure.method === 'GET' && WHOLE_ADDRESS.test(failure.url);
  const isSoon = retryAt === undefined || retryAt <= now + LONGEST_WAIT;
  return isAskable && isSoon && (turn.includes('wait') || (turn.includes('site-owner') && isMendedThere(failure)));
}

function isMendedThere(failure: Failure): boolean {
  const { status = 0 } = failure;
  return status >= 400 ? status >= 500 : ['name', 'certificate'].includes(errorFamily(failure));
}
