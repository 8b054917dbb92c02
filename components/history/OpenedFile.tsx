import { FileText } from 'lucide-preact';
import { counted } from './words';

interface Props {
  name: string;
  maker: string;
  requests?: number;
  failures: number;
  troubles: readonly string[];
  /** How many of its failures were new to the history, once they were added. */
  added?: number;
  onKeep(): void;
  onClose(): void;
}

/** Says that a file is shown instead of one's own history, what it is, and what of it could not be read. */
export function OpenedFile({ name, maker, requests, failures, troubles, added, onKeep, onClose }: Props) {
  const found =
    requests === undefined
      ? counted(failures, 'failure')
      : `${counted(requests, 'request')}, ${counted(failures, 'failure')}`;
  return (
    <section class="card opened-file" aria-label="Opened file">
      <p>
        <FileText size={16} aria-hidden="true" />
        <strong class="seen">{name}</strong>
        {maker && <span>by {maker}:</span>} {found}. It is kept apart from your own history.
      </p>
      {troubles.length > 0 && (
        <ul class="troubles">
          {troubles.map((trouble) => (
            <li key={trouble}>{trouble}</li>
          ))}
        </ul>
      )}
      <div class="actions">
        {added === undefined ? (
          <button type="button" onClick={onKeep} disabled={failures === 0}>
            Add to my history
          </button>
        ) : (
          <span role="status">
            {added === 0
              ? 'Your history had all of it already.'
              : `${counted(added, 'failure')} added to your history.`}
          </span>
        )}
        <button type="button" onClick={onClose}>
          Close the file
        </button>
      </div>
    </section>
  );
}
