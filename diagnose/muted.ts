import type { Failure } from '../capture/failure';
import type { Mute } from '../store/settings/mute';
import { outcomeOf } from './outcome';

/** Does somebody not want this failure to be counted? */
export function isMuted(failure: Failure, mutes: readonly Mute[]): boolean {
  if (mutes.length === 0) return false;
  const { address, host } = placeOf(failure);
  const outcome = outcomeOf(failure);
  return mutes.some(
    (mute) =>
      (!('outcome' in mute) || mute.outcome === outcome) &&
      (!('host' in mute) || mute.host === host) &&
      (!('url' in mute) || mute.url === address),
  );
}

/** What may be chosen not to be counted, for a failure: the narrowest first. */
export function mutesFor(failure: Failure): Mute[] {
  const { address, host } = placeOf(failure);
  const outcome = outcomeOf(failure);
  return [
    { what: 'request', url: address, outcome },
    ...(host ? [{ what: 'outcome', host, outcome } satisfies Mute, { what: 'host', host } satisfies Mute] : []),
    { what: 'everywhere', outcome },
  ];
}

/** Where a request went: the address without its query, and the host. */
function placeOf({ url }: Failure): { address: string; host: string } {
  return { address: url.replace(/[?#].*$/s, '').slice(0, 2000), host: URL.parse(url)?.host ?? '' };
}
