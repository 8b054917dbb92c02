import type { Failure, KeptHeader } from '../capture/failure';
import { keepHeaders } from '../capture/kept-headers';
import { keepText } from '../capture/kept-text';
import { keepUrl } from '../capture/kept-url';
import type { Sent } from './sender';
import type { Step, Trip } from './trip';

/** What came of one address. It may be remembered: no cookies, no secrets in addresses, all of it bounded. */
export interface CheckResult {
  /** Where it was asked, in milliseconds since the epoch. */
  at: number;
  outcome: Outcome;
  steps: readonly CheckedStep[];
  findings: readonly Finding[];
  /** Milliseconds from the first request to the last answer's headers. */
  took?: number;
  /** How it failed, for the diagnosis. Its body is what the failed answer says; it is not to be stored. */
  failure?: Failure;
  error?: string;
  /** What the server answered to HEAD, where it was asked again with GET. */
  head?: { status?: number; error?: string };
  /** How often it was asked again since the site had asked to wait. */
  waits?: number;
  /** Until when the site asks not to be asked, where that is too long to wait; milliseconds since the epoch. */
  waitUntil?: number;
}

export type Outcome =
  | 'fine'
  /** Fine where it led. */
  | 'redirected'
  | 'failed'
  /** No answer's headers within the time limit. */
  | 'too-slow'
  /** The browser does not let the extension see it. */
  | 'unseen'
  /** Not asked: its site asked not to be asked for longer than anybody waits. */
  | 'left-out'
  /** Not asked: the page was closed, and the secret in its address had not been kept. */
  | 'forgotten';

export type Finding =
  /** An address led to itself again. */
  | 'loop'
  /** More redirects than the browser follows, none of them twice. */
  | 'too-many-redirects'
  /** From https back to http. */
  | 'downgrade';

export interface CheckedStep extends Omit<Step, 'headers' | 'sentAt' | 'answeredAt'> {
  headers: readonly KeptHeader[];
  /** Milliseconds from the request to the answer's headers. */
  took?: number;
}

/** What tells of how a request went, beside what the diagnosis reads; never a cookie. */
const SHOWN = [
  'location content-type content-length content-encoding cache-control age etag expires last-modified date server via',
  'vary link refresh retry-after strict-transport-security content-security-policy x-robots-tag allow alt-svc',
]
  .join(' ')
  .split(' ');
const URLS = new Set(['location', 'refresh', 'link']);

/** A Trip, and how it ended, as a result. `allowed`: the response headers (lower case) that a Failure keeps. */
export function resultOf({ trip, stopped }: Pick<Sent, 'trip' | 'stopped'>, allowed: ReadonlySet<string>): CheckResult {
  const [first, last] = [trip.steps[0], trip.steps.at(-1)];
  const isAnswered = last?.answeredAt !== undefined;
  const shown = new Set([...allowed, ...SHOWN].filter((name) => !/cookie|authorization/.test(name)));
  const took = first && isAnswered ? Math.max(0, (last.answeredAt ?? 0) - first.sentAt) : undefined;
  return {
    at: first?.sentAt ?? 0,
    outcome: outcomeOf(trip, stopped),
    steps: trip.steps.map((step) => keepStep(step, shown)),
    findings: findingsOf(trip),
    ...(took === undefined ? {} : { took: Math.round(took) }),
    ...(trip.failure ? { failure: trip.failure } : {}),
    ...(trip.error ? { error: keepText(trip.error, 300) } : {}),
  };
}

/** The headers of the answer that counts. */
export function lastHeaders({ steps }: CheckResult): readonly KeptHeader[] {
  return steps.at(-1)?.headers ?? [];
}

function outcomeOf({ steps, failure, error, isWatched, isHidden }: Trip, stopped: Sent['stopped']): Outcome {
  const status = steps.at(-1)?.status;
  if (stopped && !failure) return 'too-slow';
  if (isHidden) return 'unseen';
  if (failure || error || (status ?? 0) >= 400) return 'failed';
  if (status === undefined) return isWatched ? 'failed' : 'unseen';
  return steps.length > 1 ? 'redirected' : 'fine';
}

function findingsOf({ steps, error }: Trip): Finding[] {
  const found: Finding[] = [];
  if (/TOO_MANY_REDIRECTS|REDIRECT_LOOP/.test(error ?? '')) {
    const urls = steps.map(({ url }) => url);
    found.push(new Set(urls).size < urls.length ? 'loop' : 'too-many-redirects');
  }
  if (steps.some(({ url }, at) => isSecure(url) && /^http:/i.test(steps[at + 1]?.url ?? ''))) found.push('downgrade');
  return found;
}

function isSecure(url: string): boolean {
  return /^https:/i.test(url);
}

function keepStep({ url, headers, location, sentAt, answeredAt, ...step }: Step, shown: ReadonlySet<string>) {
  const kept = keepHeaders(
    headers.map(([name, value]) => ({ name, value })),
    shown,
  );
  const took = answeredAt === undefined ? undefined : Math.max(0, Math.round(answeredAt - sentAt));
  return {
    ...step,
    url: keepUrl(url),
    headers: (kept ?? []).map(([name, value]): KeptHeader => [name, URLS.has(name) ? keepUrl(value) : value]),
    ...(location === undefined ? {} : { location: keepUrl(location) }),
    ...(took === undefined ? {} : { took }),
  };
}
