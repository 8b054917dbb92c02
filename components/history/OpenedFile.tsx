import { FileText } from 'lucide-preact';
import { i18n } from '#i18n';
import { Filled } from '../Filled';
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
  return (
    <section class="card opened-file" aria-label={i18n.t('history.file.label')}>
      <p>
        <FileText size={16} aria-hidden="true" />
        <span>
          <Filled
            text={aboutWords(maker !== '')}
            name={<strong class="seen">{name}</strong>}
            maker={<bdi>{maker}</bdi>}
            found={foundWords(failures, requests)}
          />
        </span>
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
            {i18n.t('history.file.add')}
          </button>
        ) : (
          <span role="status">{added === 0 ? i18n.t('history.file.known') : counted('history.file.added', added)}</span>
        )}
        <button type="button" onClick={onClose}>
          {i18n.t('history.file.close')}
        </button>
      </div>
    </section>
  );
}

function aboutWords(isMakerKnown: boolean): string {
  const parts = { name: '{name}', found: '{found}' };
  return isMakerKnown
    ? i18n.t('history.file.aboutMadeBy', { ...parts, maker: '{maker}' })
    : i18n.t('history.file.about', parts);
}

function foundWords(failureCount: number, requestCount: number | undefined): string {
  const failures = counted('history.failures', failureCount);
  if (requestCount === undefined) return failures;
  return i18n.t('history.file.found', { requests: counted('history.requests', requestCount), failures });
}
