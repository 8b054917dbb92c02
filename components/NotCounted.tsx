import type { NoiseReason } from '../diagnose/noise';
import type { PageView } from '../diagnose/page-view';

const REASONS: Record<NoiseReason, string> = {
  cancelled: 'cancelled by the page or by you',
  blocked: 'blocked by an extension',
  tracking: 'blocked by the browser’s tracking protection',
  prefetch: 'fetched ahead of time, not needed yet',
  favicon: 'a site icon that is not there',
};

const MOST_ADDRESSES = 20;

/** Failures that are nobody's fault: shown, never counted. */
export function NotCounted({ notCounted }: Pick<PageView, 'notCounted'>) {
  const total = notCounted.reduce((sum, { failures }) => sum + failures.length, 0);
  if (total === 0) return null;
  const reasons = notCounted.map(({ reason, failures }) => `${failures.length} ${REASONS[reason]}`);
  return (
    <details class="uncounted">
      <summary>
        {total} not counted: {reasons.join(', ')}
      </summary>
      <ul>
        {notCounted
          .flatMap(({ failures }) => failures)
          .slice(0, MOST_ADDRESSES)
          .map(({ url, method, type }) => (
            <li key={method + url + type} class="seen">
              {url}
            </li>
          ))}
      </ul>
    </details>
  );
}
