import { i18n } from '#i18n';
import type { Explained } from '../../diagnose/page-view';
import type { ArchivedPage } from '../../store/archive/archived-page';
import type { ActionProps } from '../Actions';
import { Explanation } from '../Explanation';
import { FailureFacts } from './FailureFacts';

export interface DetailProps extends Omit<ActionProps, 'onReload' | 'guideHref'> {
  /** Which failure is asked for; none when missing. */
  asked?: string;
  /** Missing while it is read, `gone` where it is no longer. */
  found?: (Explained & { page: ArchivedPage }) | 'gone';
  guideHref(explained: Explained): string;
  onTake(): void;
  /** Missing where it is not the history's to delete. */
  onDelete?(): void;
  onTab(tab: string): void;
  onClose(): void;
}

/** The whole explanation of the failure that is chosen in the list, made now from the facts that were kept. */
export function Detail({ asked, found, guideHref, onTake, onDelete, onTab, onClose, ...actions }: DetailProps) {
  if (asked === undefined) return <Hint text={i18n.t('history.detail.choose')} />;
  if (found === undefined) return <Hint text={i18n.t('history.detail.reading')} />;
  if (found === 'gone') return <Hint text={i18n.t('history.detail.gone')} />;
  const { page, ...explained } = found;
  return (
    <>
      <button type="button" class="quiet back" onClick={onClose}>
        {i18n.t('history.detail.back')}
      </button>
      <Explanation key={asked} {...explained} heading="h3" guideHref={guideHref(explained)} {...actions} />
      <FailureFacts page={page} failure={explained.failure} impact={explained.diagnosis.impact} onTab={onTab} />
      <div class="actions">
        <button type="button" onClick={onTake}>
          {i18n.t('history.saveOrCopy')}
        </button>
        {onDelete && (
          <button type="button" onClick={onDelete}>
            {i18n.t('history.detail.delete')}
          </button>
        )}
      </div>
    </>
  );
}

function Hint({ text }: { text: string }) {
  return <p class="note detail-hint">{text}</p>;
}
