import { i18n } from '#i18n';
import { EmptyState } from '../EmptyState';
import { Filled } from '../Filled';

interface Props {
  name: string;
  /** How much of it is read, from 0 to 1. */
  part: number;
  error?: string;
  onCancel(): void;
}

/** A file that is being read, or that could not be. */
export function Opening({ name, part, error, onCancel }: Props) {
  const button = (
    <button type="button" onClick={onCancel}>
      {error ? i18n.t('history.file.back') : i18n.t('history.file.cancel')}
    </button>
  );
  if (error !== undefined)
    return (
      <div role="alert">
        <EmptyState sign="📄" headline={i18n.t('history.file.unreadable')} heading="h2" text={error}>
          {button}
        </EmptyState>
      </div>
    );
  return (
    <section class="card opening" aria-live="polite">
      <p>
        <span>
          <Filled text={i18n.t('history.file.reading', { name: '{name}' })} name={<span class="seen">{name}</span>} />
        </span>
        <progress value={part} aria-label={i18n.t('history.file.reading', { name })} />
        {button}
      </p>
    </section>
  );
}
