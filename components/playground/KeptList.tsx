import { Trash2 } from 'lucide-preact';
import { i18n } from '#i18n';
import type { KeptRequest } from '../../store/requests/kept-requests';
import { counted } from '../history/words';
import { SaidBar } from '../SaidBar';

interface Props {
  kept: readonly KeptRequest[];
  /** Requests just deleted, as long as that can be undone. */
  deleted: number;
  /** `private`: nothing is kept here; `broken`: the disk won't. */
  trouble?: 'private' | 'broken';
  onChoose(request: KeptRequest): void;
  onDelete(ids?: readonly number[]): void;
  onUndo(): void;
}

/** The requests that were sent before. */
export function KeptList({ kept, deleted, trouble, onChoose, onDelete, onUndo }: Props) {
  return (
    <section class="kept-requests" aria-labelledby="kept-title">
      <h2 id="kept-title">{i18n.t('guide.playground.kept.heading')}</h2>
      <p class="note">{hint(kept, trouble)}</p>
      <ul>
        {kept.map((request) => {
          const name = `${request.draft.method} ${request.draft.url}`;
          return (
            <li key={request.id}>
              <button type="button" class="again" onClick={() => onChoose(request)}>
                <b>{request.status ?? i18n.t('guide.playground.kept.noAnswer')}</b> <span class="seen">{name}</span>{' '}
                <time dateTime={new Date(request.sentAt).toISOString()}>
                  {new Date(request.sentAt).toLocaleString(undefined, { dateStyle: 'medium', timeStyle: 'short' })}
                </time>
              </button>
              <button
                type="button"
                class="remove"
                aria-label={i18n.t('guide.playground.kept.delete', { request: name })}
                onClick={() => onDelete([request.id])}
              >
                <Trash2 size={14} aria-hidden="true" />
              </button>
            </li>
          );
        })}
      </ul>
      {kept.length > 0 && (
        <button type="button" onClick={() => onDelete()}>
          {i18n.t('guide.playground.kept.deleteAll')}
        </button>
      )}
      <SaidBar said={deleted > 0 ? { text: counted('guide.playground.kept.deleted', deleted), onUndo } : undefined} />
    </section>
  );
}

function hint(kept: readonly KeptRequest[], trouble: Props['trouble']): string {
  if (trouble === 'private') return i18n.t('guide.playground.kept.private');
  if (trouble === 'broken') return i18n.t('guide.playground.kept.broken');
  return kept.length > 0 ? i18n.t('guide.playground.kept.hint') : i18n.t('guide.playground.kept.none');
}
