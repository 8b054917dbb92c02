import type { Failure } from '../../capture/failure';
import type { Evidence } from '../diagnosis';
import { toldAccept, toldAcceptEncoding } from './told-accept';
import { toldAllow } from './told-allow';
import { toldChallenges } from './told-challenges';
import { toldContentRange } from './told-content-range';
import { toldLink } from './told-link';
import { toldMissingChallenge } from './told-missing-challenge';
import { toldProblem } from './told-problem';
import { toldProxyStatus } from './told-proxy-status';
import { toldLimit, toldRateLimit, toldRemaining, toldReset } from './told-rate-limit';
import { toldRateLimitPolicy } from './told-rate-limit-policy';
import { toldNel, toldReportingEndpoints, toldReportTo } from './told-reporting';
import { toldRetryAfter } from './told-retry-after';
import { toldServerTiming } from './told-server-timing';
import { toldAge, toldCacheStatus } from './told-stored';
import { toldUpgrade } from './told-upgrade';
import { toldVia } from './told-via';
import { writeHeader } from './write-header';

/** What one value of a header says, in sentences; nothing where it is malformed. */
interface Teller {
  tell: (value: string, failure: Failure) => string | undefined;
  /** The statuses it says something about; all of them where missing. */
  statuses?: readonly number[];
}

/** With others a quota says nothing of the failure: some sites send it with every answer. */
const ABOUT_QUOTAS = [403, 429, 503];

const TELLERS: ReadonlyMap<string, Teller> = new Map<string, Teller>([
  ['www-authenticate', { tell: (value) => toldChallenges(value, 'site') }],
  ['proxy-authenticate', { tell: (value) => toldChallenges(value, 'proxy') }],
  ['allow', { tell: (value, { method }) => toldAllow(value, method), statuses: [405] }],
  ['accept', { tell: (value) => toldAccept(value, 'accept'), statuses: [415] }],
  ['accept-post', { tell: (value) => toldAccept(value, 'accept-post'), statuses: [415] }],
  ['accept-patch', { tell: (value) => toldAccept(value, 'accept-patch'), statuses: [415] }],
  ['accept-encoding', { tell: toldAcceptEncoding, statuses: [415] }],
  ['content-range', { tell: toldContentRange, statuses: [416] }],
  ['upgrade', { tell: toldUpgrade, statuses: [426] }],
  ['link', { tell: (value, { url }) => toldLink(value, url), statuses: [451] }],
  ['nel', { tell: toldNel }],
  ['report-to', { tell: (value, { url }) => toldReportTo(value, url) }],
  ['reporting-endpoints', { tell: (value, { url }) => toldReportingEndpoints(value, url) }],
  ['server-timing', { tell: toldServerTiming }],
  ['content-type', { tell: toldProblem }],
  ['retry-after', { tell: (value, { lastAt }) => toldRetryAfter(value, lastAt) }],
  ['ratelimit', { tell: toldRateLimit, statuses: ABOUT_QUOTAS }],
  ['ratelimit-policy', { tell: toldRateLimitPolicy, statuses: ABOUT_QUOTAS }],
  ...['ratelimit', 'x-ratelimit'].flatMap((prefix): [string, Teller][] => [
    [`${prefix}-limit`, { tell: toldLimit, statuses: ABOUT_QUOTAS }],
    [`${prefix}-remaining`, { tell: toldRemaining, statuses: ABOUT_QUOTAS }],
    [`${prefix}-reset`, { tell: (value, { lastAt }) => toldReset(value, lastAt), statuses: ABOUT_QUOTAS }],
  ]),
  ['proxy-status', { tell: toldProxyStatus }],
  ['cache-status', { tell: toldCacheStatus }],
  ['age', { tell: (value, { lastAt }) => toldAge(value, lastAt) }],
  ['via', { tell: toldVia }],
]);

/**
 * What the values of an error's standard headers say, each fact once, without those headers (lower-case names) whose
 * news is told better elsewhere. It grades nothing and blames nobody.
 */
export function toldHeaders(failure: Failure, toldElsewhere: ReadonlySet<string> = new Set()): Evidence[] {
  const { status = 0, headers = [] } = failure;
  if (!(status >= 400)) return [];
  const told = new Map<string, string>();
  for (const header of headers.filter(([name]) => !toldElsewhere.has(name))) {
    const { tell, statuses = [status] } = TELLERS.get(header[0]) ?? {};
    const says = statuses.includes(status) ? tell?.(header[1].trim(), failure) : undefined;
    if (says) told.set(writeHeader(header), says);
  }
  return [...toldMissingChallenge(failure), ...[...told].map(([fact, says]) => ({ fact, says }))];
}
