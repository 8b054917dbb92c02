import type { Failure } from '../capture/failure';
import type { Tab } from './tab';

/** How somebody means a failure: by when it was first seen, or by an address as `keepUrl` writes it. */
export interface Meant {
  firstAt?: number;
  url?: string;
}

/**
 * The failure of a tab that somebody means; of several, that of the newest page, its own before those of its parts. A
 * navigation is also meant by the addresses that led to it.
 */
export function findFailure({ navigation, pages }: Tab, { firstAt, url }: Meant): Failure | undefined {
  const newest = pages.toReversed().flatMap(({ own, failures }) => [own, ...failures.toReversed()]);
  const all = [navigation?.failure, ...newest].filter((failure) => failure !== undefined);
  return all.find((failure) => {
    if (failure.isForgotten) return false;
    if (firstAt !== undefined) return failure.firstAt === firstAt;
    return failure.url === url || failure.redirects?.some((redirect) => redirect.url === url);
  });
}
