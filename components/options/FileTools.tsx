import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';

interface Props {
  /** Why a file could not be used. */
  trouble?: string;
  onSave(): void;
  onOpen(file: File): void;
  onReset(): void;
}

/** Settings to a file and from one, and back to how they were at first. */
export function FileTools({ trouble, onSave, onOpen, onReset }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <div class="actions">
        <button type="button" onClick={onSave}>
          {i18n.t('options.file.save')}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {i18n.t('options.file.open')}
        </button>
        <button type="button" onClick={onReset}>
          {i18n.t('options.file.reset')}
        </button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) onOpen(file);
          // The same file, once it is put right, is a choice again.
          currentTarget.value = '';
        }}
      />
      <p role="alert" class="wrong">
        {trouble && i18n.t('options.file.unreadable', { why: trouble })}
      </p>
    </>
  );
}
