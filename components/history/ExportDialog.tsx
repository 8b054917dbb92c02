import { useEffect, useRef } from 'preact/hooks';
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
      <h2 id="export-title">Save or copy {counted(count, 'failure')}</h2>
      <fieldset>
        <legend>As</legend>
        {formats.map(({ id, name }) => (
          <label key={id}>
            <input type="radio" name="format" checked={id === format} onChange={() => onFormat(id)} /> {name}
          </label>
        ))}
      </fieldset>
      <label>
        <input type="checkbox" checked={isRedacted} onChange={({ currentTarget }) => onRedact(currentTarget.checked)} />{' '}
        Hide what may be private: values in addresses, IP and e-mail addresses, your proxy, what answers contain
      </label>
      <p class="note" id="export-note">
        {text === undefined ? 'Writing…' : noteFor(text)}
      </p>
      <textarea
        class="seen"
        readOnly
        rows={14}
        aria-label="What leaves"
        aria-describedby="export-note"
        value={text?.slice(0, MOST_SHOWN)}
      />
      <div class="actions">
        <CopyButton key={`${format} ${isRedacted}`} label="Copy" onCopy={onCopy} />
        <button type="button" class="primary" disabled={text === undefined} onClick={onSave}>
          Save
        </button>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
    </dialog>
  );
}

function noteFor(text: string): string {
  const size = counted(text.length, 'character');
  if (text.length <= MOST_SHOWN) return `This is exactly what leaves, ${size}:`;
  return `This is how it begins; all of it has ${size}:`;
}
