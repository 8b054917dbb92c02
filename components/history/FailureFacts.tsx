import { i18n } from '#i18n';
import type { Failure } from '../../capture/failure';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { Filled } from '../Filled';

interface Props {
  page: ArchivedPage;
  failure: Failure;
  impact?: string;
  onTab(tab: string): void;
}

/** On which page it failed, when, and how often. */
export function FailureFacts({ page, failure, impact, onTab }: Props) {
  const isOwn = failure === page.own;
  return (
    <section class="facts">
      {impact && <p>{impact}</p>}
      {!isOwn && page.url && (
        <p>
          <Filled
            text={i18n.t('history.detail.onPage', { page: '{page}' })}
            page={<span class="seen">{page.url}</span>}
          />
        </p>
      )}
      <p>{whenWords(failure)}</p>
      <button type="button" class="quiet" onClick={() => onTab(page.tab)}>
        {i18n.t('history.detail.tab')}
      </button>
    </section>
  );
}

function whenWords({ firstAt, lastAt, count }: Failure): string {
  const first = new Date(firstAt).toLocaleString();
  if (count <= 1) return first;
  const last = new Date(lastAt).toLocaleTimeString();
  return i18n.t('history.detail.when', count, [count.toLocaleString()], { first, last });
}
