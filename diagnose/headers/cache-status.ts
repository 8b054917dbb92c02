import type { KeptHeader } from '../../capture/failure';
import { integerOf, type Member, readList, statusOf, textOf } from './structured-fields';
import { valuesOf } from './values-of';

/** How one cache on the way handled the request (RFC 9211). */
export interface CacheStatus {
  cache: string;
  /** It answered from its store, without asking further. */
  isHit: boolean;
  /** Why it asked further: `uri-miss`, `stale`, `bypass`, … */
  forwarded?: string;
  /** What the next hop answered it; where missing, the same status as the answer's (section 2.3). */
  forwardedStatus?: number;
  /** Seconds for which the answer is still fresh; negative when it is stale. */
  ttl?: number;
  detail?: string;
}

/** Reads every Cache-Status of an answer, the cache closest to the origin first; empty where the field is malformed. */
export function readCacheStatus(values: readonly string[]): CacheStatus[] {
  return readList(values).map(readMember);
}

/** Does the answer come out of a store on the way, so that the site may be fine by now? */
export function isStored(headers: readonly KeptHeader[]): boolean {
  return ageOf(headers) > 0 || readCacheStatus(valuesOf(headers, 'cache-status')).some(({ isHit }) => isHit);
}

/** Seconds; of a list the first counts, and what is no number is ignored (RFC 9111 section 5.1). */
function ageOf(headers: readonly KeptHeader[]): number {
  const [first = ''] = valuesOf(headers, 'age')[0]?.split(',', 1) ?? [];
  return /^\d+$/.test(first.trim()) ? Number(first) : 0;
}

function readMember({ name, parameters }: Member): CacheStatus {
  const forwarded = textOf(parameters.get('fwd'));
  return {
    cache: name,
    // The two exclude each other (section 2.1): who says both says nothing.
    isHit: parameters.get('hit') === true && forwarded === undefined,
    forwarded,
    forwardedStatus: forwarded === undefined ? undefined : statusOf(parameters.get('fwd-status')),
    ttl: integerOf(parameters.get('ttl')),
    detail: textOf(parameters.get('detail')),
  };
}
