import type { Failure } from '../capture/failure';
import type { Entry, Party, Place } from '../data/shapes';
import type { Evidence, Hop } from './diagnosis';

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
  const kinds = new Set<Kind>(['you', 'site']);
  if (broken) kinds.add(broken);
  for (const { party: met } of evidence) if (isKind(met)) kinds.add(met);
  const brokenAt = broken ? ORDER.indexOf(broken) : ORDER.length - 1;
  const isAnswered = failure.status !== undefined;
  return ORDER.filter((kind) => kinds.has(kind)).map((kind) => ({
    kind,
    label: LABELS[kind],
    state: stateOf(kind, ORDER.indexOf(kind) - brokenAt, broken, isAnswered),
  }));
}

/** Where it broke, as one sentence. */
export function describeHops(hops: readonly Hop[]): string {
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
  return `Where it broke: ${names[broken.kind]}`;
}

/** A proxy can write the answer to an unencrypted request, in the site's place; the network can hardly write another. */
function placeOf({ url, proxy, status = 0 }: Failure, { place }: Entry): Place {
  const isProxys = place === 'site' && proxy !== undefined && url.startsWith('http:');
  const isFarFetched = place === 'network' && url.startsWith('https:');
  return status >= 400 && (isProxys || isFarFetched) ? 'unknown' : place;
}

/** Proof says at which hop; otherwise the kind of failure does. */
function brokenHop(place: Place, party: Party, evidence: readonly Evidence[]): Kind | undefined {
  if (evidence.some(({ grade, party: proven }) => grade === 'proof' && proven === party) && isKind(party)) return party;
  return place === 'unknown' ? undefined : place;
}

function stateOf(kind: Kind, distance: number, broken: Kind | undefined, isAnswered: boolean): Hop['state'] {
  if (kind === broken) return 'broke';
  if (!broken) return kind === 'you' ? 'passed' : 'unknown';
  // “The site” without proof is the site's side: a CDN in front of it may be the one that failed.
  if (broken === 'site' && IN_FRONT.has(kind)) return 'unknown';
  if (distance < 0) return 'passed';
  if (broken === 'browser') return isAnswered ? 'passed' : 'unreached';
  // A gateway or CDN may have asked the site before it answered; a proxy that wants a sign-in has not.
  return broken === 'cdn' || broken === 'gateway' ? 'unknown' : 'unreached';
}

function isKind(party: Party | undefined): party is Kind & Party {
  return party !== undefined && (ORDER as readonly string[]).includes(party);
}
