import type { Failure } from '../capture/failure';
import { entryIds } from '../data';
import type { EntryId, Names } from '../data/shapes';
import { errorFamily } from './error-family';
import { familyOf } from './family-of';
import { asksForQuery, isGraphqlFailure } from './graphql';

/**
 * The page of knowledge that a failure belongs to; the class page where it has none of its own. The browsers' `names`
 * are needed only where `needsNames` says so.
 */
export function entryOf(failure: Failure, names: Names): EntryId {
  const { status = 0, signIn, proxy, url } = failure;
  // Only the browser knows whether a proxy asked: a site can send 407 too, and Firefox shows it as any other status.
  // What comes through a tunnel is the site's; of a proxy's own 407 to CONNECT the browser tells the challenge.
  const isFromProxy = signIn ? signIn.from === 'proxy' : proxy !== undefined && url.startsWith('http:');
  if (status === 407 && !isFromProxy) return 'failures/unexpected-proxy-auth';
  if (status >= 400) return entryOfStatus(status);
  if (isGraphqlFailure(failure))
    return asksForQuery(failure) ? 'failures/persisted-query-not-found' : 'failures/graphql-errors';
  const byName = entryOfFacts(failure) ?? entryOfNames(failure, names);
  if (byName && proxy && failure.url.startsWith('https:') && TOLD_BY_PROXY.has(byName)) return 'failures/tunnel-failed';
  return byName ?? entryOfSentence(failure) ?? familyOf(failure) ?? 'classes/network';
}

/** Is it a failure that only the browser's name for it explains? */
export function needsNames(failure: Failure): boolean {
  return (failure.status ?? 0) < 400 && !isGraphqlFailure(failure);
}

/** Names that Firefox also uses for what a proxy answered to CONNECT: they then tell nothing of the site. */
const TOLD_BY_PROXY: ReadonlySet<EntryId> = new Set([
  'failures/name-not-resolved',
  'failures/connection-refused',
  'failures/connection-timed-out',
]);

/** Meanings that only tell that it ended: the other name, of the request or the navigation, may know more. */
const SAYS_LITTLE: readonly EntryId[] = ['failures/cancelled', 'failures/no-reason-given'];

/** RFC 9110 section 15: an unknown code means what its class means, and one above 599 is treated as a server error. */
function entryOfStatus(status: number): EntryId {
  const own: EntryId = `statuses/${status}`;
  if (entryIds.has(own)) return own;
  return status < 500 ? 'classes/4xx' : 'classes/5xx';
}

function entryOfNames({ navigationError, error }: Failure, names: Names): EntryId | undefined {
  const found = [navigationError, error].flatMap((name) => (name ? [names.get(nameOf(name))] : []));
  const known = found.filter((id) => id !== undefined);
  return known.find((id) => !SAYS_LITTLE.includes(id)) ?? known.find((id) => id !== 'failures/cancelled') ?? known[0];
}

/** `net::ERR_X` as `ERR_X`; `Error code 2152398861` as that number; a name within Firefox's sentence as the name. */
function nameOf(error: string): string | number {
  const code = /^Error code (\d+)$/.exec(error)?.[1];
  if (code) return Number(code);
  const within = /(SEC_ERROR|SSL_ERROR|MOZILLA_PKIX_ERROR)_[A-Z0-9_]+/.exec(error)?.[0];
  return within ?? error.replace(/^net::/, '');
}

/** `ERR_FAILED` says nothing; what was asked, and by whom, may. */
function entryOfFacts({ type, error, status, preflight, initiator, url }: Failure): EntryId | undefined {
  if (error !== 'net::ERR_FAILED') return;
  if (type === 'websocket') return 'failures/websocket-refused';
  const isCrossOrigin = initiator !== undefined && initiator !== URL.parse(url)?.origin;
  return isCrossOrigin && (status !== undefined || preflight) ? 'failures/cors-refused' : undefined;
}

/** Firefox tells of a certificate only by a sentence in the user's language. */
function entryOfSentence(failure: Failure): EntryId | undefined {
  const isSentence = failure.error !== undefined && /\s/.test(failure.error);
  return isSentence && errorFamily(failure) === 'certificate' ? 'failures/secure-connection-failed' : undefined;
}
