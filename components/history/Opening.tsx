import { EmptyState } from '../EmptyState';

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
      {error ? 'Back to the history' : 'Cancel'}
    </button>
  );
  if (error !== undefined)
    return (
      <div role="alert">
        <EmptyState sign="📄" headline="This file can’t be read" heading="h2" text={error}>
          {button}
        </EmptyState>
      </div>
    );
  return (
    <section class="card opening" aria-live="polite">
      <p>
        Reading <span class="seen">{name}</span>
        <progress value={part} aria-label={`Reading ${name}`} />
        {button}
      </p>
    </section>
  );
}
