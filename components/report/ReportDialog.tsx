import { useEffect, useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Report } from '../../exchange/reports/report';
import { CopyButton } from '../CopyButton';
import { titleOf } from './report-words';

interface Props {
  report: Report;
  isRedacted: boolean;
  /** What is copied, letter by letter. */
  text: string;
  onRedact(isRedacted: boolean): void;
  onCopy(): Promise<void>;
  onClose(): void;
}

/** A report as it is copied: Enter copies it, Escape leads back. */
export function ReportDialog({ report, isRedacted, text, onRedact, onCopy, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const preview = useRef<HTMLTextAreaElement>(null);
  // A text field begins where its cursor is, which is the end.
  useEffect(() => preview.current?.setSelectionRange(0, 0), [text]);
  const id = useId();
  useEffect(() => {
    dialog.current?.showModal();
    dialog.current?.querySelector<HTMLElement>('.primary')?.focus();
  }, []);
  return (
    <dialog ref={dialog} class="report" aria-labelledby={`${id}-title`} onClose={onClose}>
      <h2 id={`${id}-title`}>{titleOf[report]()}</h2>
      <p class="note" id={`${id}-note`}>
        {i18n.t('report.note')}
      </p>
      <textarea
        ref={preview}
        class="seen"
        readOnly
        aria-label={i18n.t('report.preview')}
        aria-describedby={`${id}-note`}
        value={text}
      />
      <label>
        <input type="checkbox" checked={isRedacted} onChange={({ currentTarget }) => onRedact(currentTarget.checked)} />{' '}
        {i18n.t('report.hide')}
      </label>
      <div class="actions">
        <CopyButton key={text} class="primary" label={i18n.t('report.copy')} onCopy={onCopy} />
        <button type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('report.close')}
        </button>
      </div>
    </dialog>
  );
}
