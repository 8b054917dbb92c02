import type { Failure } from '../../capture/failure';
import type { ArchivedPage } from '../../store/archive/archived-page';
import { counted } from './words';

interface Props {
  page: ArchivedPage;
  failure: Failure;
  impact?: string;
  onTab(tab: string): void;
}

/** On which page it failed, when, and how often. */
export function FailureFacts({ page, failure, impact, onTab }: Props) {
  const { firstAt, lastAt, count } = failure;
  const isOwn = failure === page.own;
  return (
    <section class="facts">
      {impact && <p>{impact}</p>}
      {!isOwn && page.url && (
        <p>
          On the page <span class="seen">{page.url}</span>
        </p>
      )}
      <p>
        {new Date(firstAt).toLocaleString()}
        {count > 1 && `, ${counted(count, 'time')} until ${new Date(lastAt).toLocaleTimeString()}`}
      </p>
      <button type="button" class="quiet" onClick={() => onTab(page.tab)}>
        All that failed in that tab
      </button>
    </section>
  );
}
