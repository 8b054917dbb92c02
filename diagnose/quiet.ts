import type { Failure } from '../capture/failure';
import { trackerHosts } from '../data/tracker-hosts';
import type { Page } from '../store/page';
import type { Settings } from '../store/settings/settings';
import { isMuted } from './muted';
import { type NoiseReason, noiseReason } from './noise';

/** Why a failure is not counted: it is nobody's fault, or nobody's concern here. */
export type QuietReason = NoiseReason | 'muted' | 'tracker';

/** What somebody wants to be counted. */
export type Counting = Pick<Settings, 'mutes' | 'countsTrackers'>;

/** The reason not to count a page's failure, or undefined where it counts. */
export function quietReason(failure: Failure, page: Pick<Page, 'url'>, counting: Counting): QuietReason | undefined {
  const noise = noiseReason(failure);
  if (noise) return noise;
  if (isMuted(failure, counting.mutes)) return 'muted';
  return !counting.countsTrackers && isTracker(failure, page) ? 'tracker' : undefined;
}

/** Asked by a page of somebody else's, of a service that measures or advertises. */
function isTracker({ url, type }: Failure, page: Pick<Page, 'url'>): boolean {
  if (type === 'main_frame') return false;
  const tracker = trackerOf(url);
  return tracker !== undefined && tracker !== trackerOf(page.url);
}

/** The tracker's host in the list that an address is at or below. */
function trackerOf(url: string): string | undefined {
  const labels = (URL.parse(url)?.hostname ?? '').split('.');
  // Names have at most 127 labels, and what tracks few.
  return labels
    .slice(0, 10)
    .map((_, at) => labels.slice(at).join('.'))
    .find((host) => trackerHosts.has(host));
}
