import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Format } from '../../exchange/formats';
import { CopyButton } from '../CopyButton';
import { counted } from './words';

interface Props {
  formats: readonly Format[];
  format: Format['id'];
  isRedacted: boolean;
  /** What leaves, letter by letter; missing while it is being written. */
  text?: string;
  /** Failures in it. */
  count: number;
  onFormat(format: Format['id']): void;
  onRedact(isRedacted: boolean): void;
  onCopy(): Promise<void>;
  onSave(): void;
  onClose(): void;
}

/** Beyond this much, a preview helps nobody and slows the page down. */
const MOST_SHOWN = 100_000;

/** Takes failures out: in which format, what is hidden, and exactly what leaves. */
export function ExportDialog(props: Props) {
  const { formats, format, isRedacted, text, count, onFormat, onRedact, onCopy, onSave, onClose } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="export" aria-labelledby="export-title" onClose={onClose}>
      <h2 id="export-title">{counted('history.export.title', count)}</h2>
      <fieldset>
        <legend>{i18n.t('history.export.format')}</legend>
        {formats.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="format" checked={id === format} onChange={() => onFormat(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={isRedacted} onChange={({ currentTarget }) => onRedact(currentTarget.checked)} />{' '}
        {i18n.t('history.export.redact')}
      </label>
      <p class="note" id="export-note">
        {text === undefined ? i18n.t('history.export.writing') : noteFor(text)}
      </p>
      <textarea
        class="seen"
        readOnly
        rows={14}
        aria-label={i18n.t('history.export.text')}
        aria-describedby="export-note"
        value={text?.slice(0, MOST_SHOWN)}
      />
      <div class="actions">
        <CopyButton key={`${format} ${isRedacted}`} label={i18n.t('history.export.copy')} onCopy={onCopy} />
        <button type="button" class="primary" disabled={text === undefined} onClick={onSave}>
          {i18n.t('history.export.save')}
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          {i18n.t('history.export.close')}
        </button>
      </div>
    </dialog>
  );
}

function noteFor(text: string): string {
  return counted(text.length <= MOST_SHOWN ? 'history.export.whole' : 'history.export.beginning', text.length);
}
