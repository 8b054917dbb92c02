import { i18n } from '#i18n';
import type { Explained, PageView } from '../diagnose/page-view';
import type { ActionProps } from './Actions';
import { FailureRows } from './FailureRows';
import type { Muting } from './MuteMenu';

const MOST_ADDRESSES = 20;

interface Props extends Pick<PageView, 'notCounted' | 'quiet'> {
  guideHref(explained: Explained): string;
  reporting: ActionProps['reporting'];
  loadEvidence: ActionProps['loadEvidence'];
  muting?: Muting;
}

/** Failures that are nobody's fault, or nobody's concern here: shown, never counted. */
export function NotCounted({ notCounted, quiet, ...actions }: Props) {
  const total = notCounted.reduce((sum, { failures }) => sum + failures.length, 0);
  if (total === 0) return null;
  const reasons = notCounted.map(({ reason, failures }) => i18n.t(`notCounted.${reason}`, failures.length));
  const explained = new Set(quiet.flatMap(({ failures }) => failures));
  const others = notCounted.flatMap(({ failures }) => failures).filter((failure) => !explained.has(failure));
  return (
    <details class="uncounted">
      <summary>
        <h2>{i18n.t('notCounted.summary', total, { reasons: reasons.join(', ') })}</h2>
      </summary>
      {quiet.length > 0 && <FailureRows groups={quiet} {...actions} />}
      <ul>
        {others.slice(0, MOST_ADDRESSES).map(({ url, method, type }) => (
          <li key={method + url + type} class="seen">
            {url}
          </li>
        ))}
      </ul>
    </details>
  );
}
