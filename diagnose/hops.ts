import type { Failure } from '../capture/failure';
import type { Entry, Party, Place } from '../data/shapes';
import type { Evidence, Hop } from './diagnosis';
import { isExposed } from './exposed';

type Kind = Hop['kind'];

const ORDER: readonly Kind[] = ['you', 'browser', 'network', 'proxy', 'cdn', 'gateway', 'server', 'site'];

/** What stands on the site's side, before the site itself. */
const IN_FRONT: ReadonlySet<Kind> = new Set(['cdn', 'gateway', 'server']);

const LABELS: Record<Kind, string> = {
  you: 'You',
  browser: 'Browser',
  network: 'Network',
  proxy: 'Proxy',
  cdn: 'CDN',
  gateway: 'Gateway',
  server: 'Server',
  site: 'Site',
};

/** The way from you to the site: both ends always, between them only hops for which there is evidence. */
export function hopsOf(failure: Failure, entry: Entry, party: Party, evidence: readonly Evidence[]): Hop[] {
  const broken = brokenHop(placeOf(failure, entry), party, evidence);
  const cleared = evidence.find((one) => one.broke === 'site' && one.party === party)?.party;
  const kinds = new Set<Kind>(['you', 'site']);
  if (broken) kinds.add(broken);
  for (const { party: met } of evidence) if (isKind(met)) kinds.add(met);
  const brokenAt = broken ? ORDER.indexOf(broken) : ORDER.length - 1;
  return ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({
    kind,
    label: LABELS[kind],
    state: kind === cleared ? 'passed' : stateOf(kind, ORDER.indexOf(kind) - brokenAt, broken, failure),
  }));
}

/** Where it broke, as one sentence; not more than `isLikely` where somebody on the way may have written the answer. */
export function describeHops(hops: readonly Hop[], isLikely = false): string {
  const broken = hops.find(({ state }) => state === 'broke');
  if (!broken) return 'Where it broke: we can’t tell, somewhere between you and the site';
  const names: Record<Kind, string> = {
    you: 'on your device',
    browser: 'in your browser',
    network: 'on the network between you and the site',
    proxy: 'at the proxy',
    cdn: 'at the delivery network (CDN) in front of the site',
    gateway: 'at the gateway in front of the site',
    server: 'at the site’s server',
    site: 'on the site’s side',
  };
  return `Where it broke: ${isLikely && broken.kind === 'site' ? 'most likely ' : ''}${names[broken.kind]}`;
}

/** Without encryption and without proof, an answer may be that of somebody on the way. */
export function mayBeForeign({ url, status = 0 }: Failure, evidence: readonly Evidence[]): boolean {
  return status >= 400 && isExposed(url) && !evidence.some(({ grade }) => grade === 'proof');
}

/** A proxy can write the answer to an unencrypted request, in the site's place; the network can hardly write another. */
function placeOf({ url, proxy, status = 0 }: Failure, { place }: Entry): Place {
  const isProxys = place === 'site' && proxy !== undefined && url.startsWith('http:');
  const isFarFetched = place === 'network' && url.startsWith('https:');
  return status >= 400 && (isProxys || isFarFetched) ? 'unknown' : place;
}

/** Proof says at which hop; otherwise the kind of failure does. */
function brokenHop(place: Place, party: Party, evidence: readonly Evidence[]): Kind | undefined {
  const proofs = evidence.filter(({ grade, party: proven }) => grade === 'proof' && proven === party);
  if (proofs.length > 0 && isKind(party)) return proofs.find(({ broke }) => broke)?.broke ?? party;
  return place === 'unknown' ? undefined : place;
}

function stateOf(kind: Kind, distance: number, broken: Kind | undefined, { status }: Failure): Hop['state'] {
  const isAnswered = status !== undefined;
  const isFailure = (status ?? 0) >= 500;
  if (kind === broken) return 'broke';
  if (!broken) return kind === 'you' ? 'passed' : 'unknown';
  // “The site” without proof is the site's side: a CDN in front of it may be the one that failed.
  if (broken === 'site' && IN_FRONT.has(kind)) return 'unknown';
  if (distance < 0) return 'passed';
  if (broken === 'browser') return isAnswered ? 'passed' : 'unreached';
  // Who stands in front may have asked the site before it answered; a proxy that refuses has not.
  return IN_FRONT.has(broken) || (broken === 'proxy' && isFailure) ? 'unknown' : 'unreached';
}

function isKind(party: Party | undefined): party is Kind & Party {
  return party !== undefined && (ORDER as readonly string[]).includes(party);
}
